package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import java.util.List;
import java.util.Optional;

/**
 * One condition on one label.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/selector.go and pkg/labels.
 *
 * @param source who must have given the label; {@value #ANY} for anybody
 * @param key its key, without the source
 * @param operator how it is compared
 * @param values what it is compared with
 * @since 0.1.0
 */
public record LabelCondition(String source, String key, LabelSelectorOperator operator, List<String> values) {
    /** The source of a key that is written without one. */
    public static final String ANY = "any";

    private static final String HOST = "$host";
    private static final String RESERVED_PREFIX = IdentityLabels.RESERVED + ".";

    /** Creates a condition. */
    public LabelCondition {
        values = List.copyOf(values);
    }

    /**
     * Returns a condition as a version of Cilium reads its key.
     *
     * @param writtenKey the key, with or without a source
     */
    public static LabelCondition of(
            CiliumVersion version, String writtenKey, LabelSelectorOperator operator, List<String> values) {
        if (version.isAtLeast(CiliumVersion.V1_20)) {
            return split(writtenKey, operator, values);
        }
        int equalsSign = writtenKey.indexOf('=');
        return of(equalsSign < 0 ? writtenKey : writtenKey.substring(0, equalsSign), operator, values);
    }

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
        return split(writtenKey, operator, values);
    }

    private static LabelCondition split(String writtenKey, LabelSelectorOperator operator, List<String> values) {
        int colon = writtenKey.indexOf(':');
        String source = colon <= 0 ? ANY : writtenKey.substring(0, colon);
        return new LabelCondition(source, writtenKey.substring(colon + 1), operator, values);
    }

    /** Returns whether it holds for the label with its key, or for there being none. */
    public boolean holdsFor(Optional<IdentityLabel> label) {
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

    /** Returns whether it is about the namespace of pods. */
    public boolean isOnNamespace() {
        return key.equals(Pods.NAMESPACE) && isOfKubernetes();
    }

    /** Returns whether it is about a label of the namespace of pods. */
    public boolean isOnNamespaceLabels() {
        return key.startsWith(IdentityLabels.NAMESPACE_LABELS) && isOfKubernetes();
    }

    /** Returns whether labels that Kubernetes gives can meet it. */
    public boolean isOfKubernetes() {
        return source.equals(ANY) || source.equals(IdentityLabels.KUBERNETES);
    }
}
