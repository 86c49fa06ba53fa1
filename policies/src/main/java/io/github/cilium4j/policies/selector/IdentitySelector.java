package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A selector of a policy as Cilium reads it: with the sources of labels, and with what it adds to what is written. Immutable.
 *
 * <p>A key without a source meets labels of every source; {@code NotIn} and {@code DoesNotExist} also hold for what does not
 * have the label at all. That policies of Cilium 1.19 and newer keep to the own cluster is not added, nor are blocks of
 * addresses compared by containment. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/selector.go and
 * pkg/k8s/apis/cilium.io/utils/utils.go.
 *
 * @since 0.1.0
 */
public final class IdentitySelector {
    private static final String IN_NAMESPACE = IdentityLabels.KUBERNETES + ":" + Pods.NAMESPACE;

    private final List<LabelCondition> conditions;
    private final Set<LabelCondition> distinct;
    private final int hash;

    private IdentitySelector(List<LabelCondition> conditions) {
        this.conditions = List.copyOf(conditions);
        this.distinct = Set.copyOf(conditions);
        this.hash = distinct.hashCode();
    }

    /** Returns the selector of what meets all conditions; without any it is everything. */
    public static IdentitySelector of(List<LabelCondition> conditions) {
        return new IdentitySelector(conditions);
    }

    /** Returns a selector with nothing added. */
    public static IdentitySelector of(LabelSelector written) {
        return new IdentitySelector(read(written));
    }

    /** Returns the selector of nodes with some labels. */
    public static IdentitySelector nodes(LabelSelector written) {
        return with(written, LabelCondition.exists("reserved:host"));
    }

    /**
     * Returns the selector of the endpoints, or of the nodes, that a rule is about.
     *
     * @param rule the rule
     * @param namespace the namespace of its policy; empty for a clusterwide one
     */
    public static IdentitySelector subject(Rule rule, Optional<String> namespace) {
        Optional<LabelSelector> pods = rule.endpointSelector();
        if (pods.isEmpty()) {
            return nodes(rule.nodeSelector().orElse(LabelSelector.all()));
        }
        // No endpointSelector is ever compared with the host.
        LabelCondition noHost = LabelCondition.missing("reserved:host");
        return namespace
                .map(name -> with(withoutNamespace(pods.get()), LabelCondition.equal(IN_NAMESPACE, name), noHost))
                .orElseGet(() -> with(pods.get(), noHost));
    }

    /**
     * Returns a selector out of {@code fromEndpoints} or {@code toEndpoints}.
     *
     * @param written the selector
     * @param rule the rule that holds it
     * @param namespace the namespace of its policy; empty for a clusterwide one
     */
    public static IdentitySelector peer(LabelSelector written, Rule rule, Optional<String> namespace) {
        IdentitySelector bare = of(written);
        if (bare.any(c -> c.source().equals(IdentityLabels.RESERVED)) || bare.any(LabelCondition::isOnNamespace)) {
            return bare;
        }
        if (namespace.isPresent()) {
            return bare.any(LabelCondition::isOnNamespaceLabels)
                    ? bare
                    : with(written, LabelCondition.equal(IN_NAMESPACE, namespace.get()));
        }
        return isAboutInit(rule) ? bare : with(written, LabelCondition.exists(IN_NAMESPACE));
    }

    /** Returns what must hold for labels. */
    public List<LabelCondition> conditions() {
        return conditions;
    }

    /** Returns whether it selects something with these labels. */
    public boolean matches(IdentityLabels labels) {
        // A loop, because engines ask this millions of times.
        for (LabelCondition condition : conditions) {
            if (!condition.holdsFor(labels.find(condition.key()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no labels at all could be selected. */
    public boolean matchesNothing() {
        return !Satisfiability.holds(conditions);
    }

    /** Returns whether some labels could be selected by both. */
    public boolean overlaps(IdentitySelector other) {
        return Satisfiability.holds(
                Stream.concat(conditions.stream(), other.conditions.stream()).toList());
    }

    /** Returns whether it selects everything that the other one selects. */
    public boolean covers(IdentitySelector other) {
        return conditions.stream()
                .noneMatch(c -> Satisfiability.holds(Stream.concat(Stream.of(c.negated()), other.conditions.stream())
                        .toList()));
    }

    /** Two selectors are equal when they have the same conditions, in any order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IdentitySelector that && distinct.equals(that.distinct);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }

    private boolean any(Predicate<LabelCondition> property) {
        return conditions.stream().anyMatch(property);
    }

    private static boolean isAboutInit(Rule rule) {
        return rule.endpointSelector().map(IdentitySelector::of).stream()
                .anyMatch(subject -> subject.any(c ->
                        c.source().equals(IdentityLabels.RESERVED) && c.key().equals("init")));
    }

    /** The agent overwrites this one spelling with the policy's namespace, and keeps all others. */
    private static LabelSelector withoutNamespace(LabelSelector written) {
        if (!written.matchLabels().containsKey(IN_NAMESPACE)) {
            return written;
        }
        LabelSelector.Builder rest = LabelSelector.builder();
        rest.addAllMatchExpressions(written.matchExpressions());
        written.matchLabels().forEach((key, value) -> {
            if (!key.equals(IN_NAMESPACE)) {
                rest.putMatchLabel(key, value);
            }
        });
        return rest.build();
    }

    private static IdentitySelector with(LabelSelector written, LabelCondition... added) {
        List<LabelCondition> all = new ArrayList<>(read(written));
        all.addAll(List.of(added));
        return new IdentitySelector(all);
    }

    private static List<LabelCondition> read(LabelSelector written) {
        List<LabelCondition> read = new ArrayList<>();
        written.matchLabels().forEach((key, value) -> read.add(LabelCondition.equal(key, value)));
        written.matchExpressions().forEach(requirement -> read.add(LabelCondition.of(requirement)));
        return read;
    }
}
