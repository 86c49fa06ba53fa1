package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.Pods;

/** The clusterwide rules that close the pods of whole namespaces, and those of them that open them again to who authenticates. */
final class PodDefaultDeny {
    private static final IdentitySelector ALL_PODS = IdentitySelector.of(LabelSelector.builder()
            .addMatchExpressions(LabelSelectorRequirement.exists("k8s:" + Pods.NAMESPACE))
            .build());

    private PodDefaultDeny() {}

    /** Returns whether a rule closes pods by their namespaces alone, and is not about authentication. */
    static boolean is(PolicyRule rule) {
        return closesNamespaces(rule) && rule.ingress().stream().noneMatch(PodDefaultDeny::admitsWhoAuthenticates);
    }

    /** Returns whether an element lets every pod in that authenticates, on every port. */
    static boolean admitsEveryPodThatAuthenticates(IngressElement element) {
        return closesNamespaces(element.owner())
                && admitsWhoAuthenticates(element)
                && element.ports().isEverything()
                && element.endpoints().stream().anyMatch(peer -> peer.covers(ALL_PODS));
    }

    private static boolean closesNamespaces(PolicyRule rule) {
        return rule.isClusterwide()
                && rule.deniesIngress()
                && rule.rule()
                        .endpointSelector()
                        .filter(PodDefaultDeny::isByNamespace)
                        .isPresent();
    }

    private static boolean admitsWhoAuthenticates(IngressElement element) {
        return element.element()
                .authentication()
                .filter(a -> a.mode() == AuthenticationMode.REQUIRED)
                .isPresent();
    }

    private static boolean isByNamespace(LabelSelector selector) {
        return selector.matchLabels().isEmpty()
                && selector.matchExpressions().stream().allMatch(r -> NamespaceLabel.is(r.key()));
    }
}
