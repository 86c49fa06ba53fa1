package io.github.cilium4j.policies.agent;

import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;

/** An object with rules. Source: cilium 1.18.6, pkg/k8s/apis/cilium.io/v2, Parse. */
final class ObjectCheck {
    private final RuleCheck rules;

    ObjectCheck(AgentSettings settings) {
        rules = new RuleCheck(settings);
    }

    void check(Spot object) {
        Spot name = object.child("metadata").child("name");
        if (name.text().isEmpty()) {
            name.refuse(AgentRules.NAMELESS, "the policy has no name", "Set metadata.name");
        }
        Spot spec = object.child("spec");
        Spot specs = object.child("specs");
        if (!spec.isPresent() && !specs.isPresent()) {
            spec.refuse(AgentRules.EMPTY, "neither spec nor specs is there", "Write the rule under spec");
        }
        boolean namespaced = isNamespaced(object);
        if (spec.isPresent()) {
            checkRule(spec, namespaced);
        }
        specs.items().forEach(rule -> checkRule(rule, namespaced));
    }

    /** A CiliumNetworkPolicy without a namespace is read as a clusterwide one. */
    private static boolean isNamespaced(Spot object) {
        boolean named = !object.child("metadata").child("namespace").text().isEmpty();
        return named && object.child("kind").text().equals(CiliumNetworkPolicy.KIND.name());
    }

    private void checkRule(Spot rule, boolean namespaced) {
        if (rule.isNull()) {
            rule.crash(
                    AgentRules.UNDECODABLE, "null stands in a list of rules, and the agent crashes on it", "Remove it");
            return;
        }
        rules.check(rule);
        Spot nodes = rule.child("nodeSelector");
        if (namespaced && nodes.isWritten()) {
            nodes.refuse(
                    AgentRules.NODES_IN_NAMESPACE,
                    "a policy of a namespace cannot select nodes",
                    "Write a CiliumClusterwideNetworkPolicy, or select pods by endpointSelector");
        }
    }
}
