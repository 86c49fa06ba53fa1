package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Service;
import java.util.List;

/**
 * A Service that is announced at layer 2 and takes traffic only where a pod of it runs. The announcing node is chosen by a lease
 * and nobody asks where the pods are (Cilium 1.18.6, Documentation/network/l2-announcements.rst).
 */
final class LocalServiceAnnounced implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-005",
            Gate.DATAPATH,
            Severity.WARNING,
            "a Service that is announced at layer 2 has externalTrafficPolicy Local",
            List.of("I-20", "F-04"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Located<CiliumL2AnnouncementPolicy>> policies = cluster.manifests().all(CiliumL2AnnouncementPolicy.class);
        return cluster.inventory().services().stream()
                .filter(service -> service.externalTrafficPolicy().equals("Local"))
                .flatMap(service -> policies.stream()
                        .filter(policy -> Announcements.announces(policy.manifest(), service))
                        .limit(1)
                        .map(policy -> finding(service, policy)))
                .toList();
    }

    private static Finding finding(Service service, Located<CiliumL2AnnouncementPolicy> policy) {
        return service.object()
                .finding(INFO, FieldPath.of("spec", "externalTrafficPolicy"))
                .message("\"Local\" drops traffic on a node without a pod of the Service, and "
                        + Manifest.describe(policy.manifest()) + " announces it from any node that it selects")
                .fix("Write Cluster; to choose the nodes set the nodeSelector of the policy")
                .build();
    }
}
