package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** The policies whose names the overlay fixes. */
final class NamedPolicies {
    static final String POD_DENY = "default-deny-pod-ingress";
    static final String HOST_DENY = "default-deny-host-ingress";
    static final String EGRESS_DENY = "default-deny-external-egress";
    static final String MUTUAL_AUTH = "mutual-auth-required";
    static final String SPIRE_INGRESS = "cilium-spire-ingress";

    private NamedPolicies() {}

    /** Returns every rule of every policy. */
    static List<PolicyRule> all(ConfiguredCluster subject) {
        return PolicyRule.of(subject.cluster().manifests());
    }

    /** Returns the rules of the clusterwide policy with a name. */
    static List<PolicyRule> clusterwide(ConfiguredCluster subject, String name) {
        return all(subject).stream()
                .filter(rule -> rule.isClusterwide() && rule.name().equals(name))
                .toList();
    }
}
