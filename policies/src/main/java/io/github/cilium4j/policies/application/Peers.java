package io.github.cilium4j.policies.application;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.IngressRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an element says who its peers are. */
final class Peers {
    private Peers() {}

    /** Refuses an element without peers, which is open to everybody, and one that means the own namespace by naming nothing. */
    static void requireNamed(IngressRule rule, int index) {
        boolean named = Stream.of(
                        rule.fromEndpoints(),
                        rule.fromNodes(),
                        rule.fromEntities(),
                        rule.fromCIDR(),
                        rule.fromCIDRSet(),
                        rule.fromGroups())
                .anyMatch(Objects::nonNull);
        if (!named) {
            throw refusal(index, "names no peer, so it is open to everybody");
        }
        if (selectsEverything(rule.fromEndpoints())) {
            throw refusal(index, "has fromEndpoints [{}], which means every pod of the policy's own namespace");
        }
    }

    private static boolean selectsEverything(@Nullable List<LabelSelector> selectors) {
        return selectors != null && selectors.contains(LabelSelector.all());
    }

    private static InvalidManifestException refusal(int index, String problem) {
        return new InvalidManifestException(
                "rules[" + index + "]", problem, "Name the namespaces, entities or blocks of addresses");
    }
}
