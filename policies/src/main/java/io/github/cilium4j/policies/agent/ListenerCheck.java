package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.EnvoyConfigKind;

/**
 * Listeners that are looked up in the namespace of what a rule selects, where that has none. Source: cilium 1.18.6 to 1.20.2,
 * pkg/policy/l4.go, createL4Filter.
 */
final class ListenerCheck {
    private ListenerCheck() {}

    static void check(Spot object) {
        boolean namespaced = object.child("kind").text().equals(CiliumNetworkPolicy.KIND.name())
                && !object.child("metadata").child("namespace").text().isEmpty();
        if (!namespaced) {
            checkRule(object.child("spec"));
            object.child("specs").items().forEach(ListenerCheck::checkRule);
        }
    }

    private static void checkRule(Spot rule) {
        if (rule.child("nodeSelector").isWritten() || isEverything(rule.child("endpointSelector"))) {
            rule.child("egress").items().stream()
                    .flatMap(element -> element.child("toPorts").items().stream())
                    .forEach(portRule -> checkListener(portRule.child("listener")));
        }
    }

    private static boolean isEverything(Spot selector) {
        return selector.node() instanceof YamlMapping
                && selector.child("matchLabels").values().isEmpty()
                && !selector.child("matchExpressions").isFilled();
    }

    private static void checkListener(Spot listener) {
        Spot kind = listener.child("envoyConfig").child("kind");
        if (kind.text().equals(EnvoyConfigKind.CILIUM_ENVOY_CONFIG.toString())) {
            kind.report(
                    AgentRules.LISTENER_WITHOUT_NAMESPACE,
                    Stage.MERGING,
                    Versions.ALL,
                    "a CiliumEnvoyConfig is looked up in the namespace of what the rule selects, and nodes and the endpoints of health"
                            + " and ingress have none: Cilium imports the policy, and then fails to work out what holds for them",
                    "Write kind: CiliumClusterwideEnvoyConfig, or select pods by their labels");
        }
    }
}
