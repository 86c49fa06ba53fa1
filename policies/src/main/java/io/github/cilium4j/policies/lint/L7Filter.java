package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The L7 rules of one item of {@code toPorts} that has any.
 *
 * @param rules the rules
 * @param path their field
 */
record L7Filter(L7Rules rules, FieldPath path) {
    /** Returns the L7 rules of ingress and egress of a rule, in order. */
    static List<L7Filter> of(PolicyRule rule) {
        Stream<L7Filter> ingress =
                rule.ingress().stream().flatMap(item -> of(item.element().toPorts(), item.path()));
        Stream<L7Filter> egress =
                rule.egress().stream().flatMap(item -> of(item.element().toPorts(), item.path()));
        return Stream.concat(ingress, egress).toList();
    }

    static Stream<L7Filter> of(@Nullable List<PortRule> toPorts, FieldPath element) {
        List<PortRule> ports = Items.of(toPorts);
        return IntStream.range(0, ports.size())
                .boxed()
                .flatMap(i -> ports.get(i).rules().stream()
                        .map(rules -> new L7Filter(
                                rules, element.child("toPorts").index(i).child("rules"))))
                .filter(L7Filter::isFilled);
    }

    private boolean isFilled() {
        return Stream.of(rules.http(), rules.dns(), rules.kafka(), rules.l7())
                .anyMatch(list -> !Items.of(list).isEmpty());
    }
}
