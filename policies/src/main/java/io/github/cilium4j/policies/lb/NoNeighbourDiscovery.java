package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** IPv6 addresses where only layer 2 announces them: Cilium 1.18 answers ARP alone. Source: Cilium 1.18.6 and 1.19.4, Documentation/network/l2-announcements.rst. */
final class NoNeighbourDiscovery implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "LB-021", Gate.DATAPATH, Severity.WARNING, "Cilium 1.18 announces no IPv6 addresses at layer 2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        boolean layer2 = cluster.manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .anyMatch(policy -> Announcements.ofLoadBalancers(policy.manifest()));
        boolean bgp = !cluster.manifests().all(CiliumBGPClusterConfig.class).isEmpty();
        return PoolRange.of(cluster.manifests()).stream()
                .filter(range -> layer2 && !bgp && !range.range().isIpv4())
                .map(range -> range.finding(INFO)
                        .message("nobody answers for " + range.range()
                                + ": neighbour discovery for announced addresses came with 1.19")
                        .fix("Announce the block by BGP, or remove it")
                        .addVersions(CiliumVersion.V1_18)
                        .build())
                .toList();
    }
}
