package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.inventory.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which load-balancer addresses are announced at layer 2. Source: Cilium 1.18.6, pkg/l2announcer. */
final class Announcements {
    private static final String CLASS = "io.cilium/l2-announcer";

    private Announcements() {}

    /** Returns whether a policy announces load-balancer addresses at all. */
    static boolean ofLoadBalancers(CiliumL2AnnouncementPolicy policy) {
        return policy.spec().flatMap(L2AnnouncementPolicySpec::loadBalancerIPs).orElse(false);
    }

    /** Returns whether a policy announces the load-balancer address of a Service. */
    static boolean announces(CiliumL2AnnouncementPolicy policy, Service service) {
        Optional<LabelSelector> selector = policy.spec().flatMap(L2AnnouncementPolicySpec::serviceSelector);
        return ofLoadBalancers(policy)
                && service.isLoadBalancer()
                && service.loadBalancerClass()
                        .filter(name -> !name.equals(CLASS))
                        .isEmpty()
                && selector.map(labels -> labels.matches(labels(service))).orElse(true);
    }

    private static Map<String, String> labels(Service service) {
        Map<String, String> labels = new HashMap<>(service.labels());
        labels.put("io.kubernetes.service.namespace", service.namespace());
        service.object().manifest().metadata().name().ifPresent(name -> labels.put("io.kubernetes.service.name", name));
        return labels;
    }
}
