package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import java.util.List;
import java.util.Optional;

/**
 * One condition on one label.
 *
 * @param source who must have given the label; {@value #ANY} for anybody
 * @param key its key, without the source
 * @param operator how it is compared
 * @param values what it is compared with
 */
record LabelCondition(String source, String key, LabelSelectorOperator operator, List<String> values) {
    static final String ANY = "any";

    private static final String HOST = "$host";
    private static final String RESERVED_PREFIX = IdentityLabels.RESERVED + ".";

    static LabelCondition of(LabelSelectorRequirement requirement) {
        return of(requirement.key(), requirement.operator(), requirement.values());
    }

    static LabelCondition equal(String writtenKey, String value) {
        return of(writtenKey, LabelSelectorOperator.IN, List.of(value));
    }

    static LabelCondition exists(String writtenKey) {
        return of(writtenKey, LabelSelectorOperator.EXISTS, List.of());
    }

    static LabelCondition missing(String writtenKey) {
        return of(writtenKey, LabelSelectorOperator.DOES_NOT_EXIST, List.of());
    }

    private static LabelCondition of(String writtenKey, LabelSelectorOperator operator, List<String> values) {
        // Until Cilium 1.19 these are spellings of reserved labels; 1.20 refuses the first and meets no label by the
        // second.
        if (writtenKey.equals(HOST)) {
            return new LabelCondition(IdentityLabels.RESERVED, "host", operator, values);
        }
        if (writtenKey.startsWith(RESERVED_PREFIX)) {
            return new LabelCondition(
                    IdentityLabels.RESERVED, writtenKey.substring(RESERVED_PREFIX.length()), operator, values);
        }
        int colon = writtenKey.indexOf(':');
        String source = colon <= 0 ? ANY : writtenKey.substring(0, colon);
        return new LabelCondition(source, writtenKey.substring(colon + 1), operator, values);
    }

    /** Returns whether it holds for the label with its key, or for there being none. */
    boolean holdsFor(Optional<IdentityLabel> label) {
        Optional<String> value = label.filter(l -> source.equals(ANY) || source.equals(l.source()))
                .map(IdentityLabel::value);
        return switch (operator) {
            case IN -> value.filter(values::contains).isPresent();
            case NOT_IN -> value.filter(values::contains).isEmpty();
            case EXISTS -> value.isPresent();
            case DOES_NOT_EXIST -> value.isEmpty();
        };
    }

    LabelCondition negated() {
        LabelSelectorOperator opposite =
                switch (operator) {
                    case IN -> LabelSelectorOperator.NOT_IN;
                    case NOT_IN -> LabelSelectorOperator.IN;
                    case EXISTS -> LabelSelectorOperator.DOES_NOT_EXIST;
                    case DOES_NOT_EXIST -> LabelSelectorOperator.EXISTS;
                };
        return new LabelCondition(source, key, opposite, values);
    }

    boolean isOnNamespace() {
        return key.equals(Pods.NAMESPACE) && isOfKubernetes();
    }

    boolean isOnNamespaceLabels() {
        return key.startsWith(IdentityLabels.NAMESPACE_LABELS) && isOfKubernetes();
    }

    private boolean isOfKubernetes() {
        return source.equals(ANY) || source.equals(IdentityLabels.KUBERNETES);
    }
}
