package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/**
 * A block that is announced at layer 2 far from every node: ARP is asked only within a network. Objects do not say how large the
 * network of the nodes is, so only what differs from every node in the first 16 bits (IPv6: 48) is reported.
 */
final class PoolOutsideNodeNetwork implements LintRule<Cluster> {
    private static final int IPV4_BITS = 16;
    private static final int IPV6_BITS = 48;
    private static final RuleInfo INFO = new RuleInfo(
            "LB-010",
            Gate.ADVICE,
            Severity.WARNING,
            "an address pool that is announced at layer 2 is far from the network of the nodes",
            List.of("I-22"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        boolean announced = cluster.manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .anyMatch(policy -> Announcements.ofLoadBalancers(policy.manifest()));
        List<Cidr> networks = networks(cluster);
        return PoolRange.of(cluster.manifests()).stream()
                .filter(range -> announced && isFar(range.range(), networks))
                .map(PoolOutsideNodeNetwork::finding)
                .toList();
    }

    private static List<Cidr> networks(Cluster cluster) {
        return cluster.inventory().nodes().stream()
                .flatMap(node -> node.internalAddresses().stream())
                .flatMap(text -> address(text).stream())
                .map(address -> Cidr.of(address, address.isIpv4() ? IPV4_BITS : IPV6_BITS))
                .distinct()
                .toList();
    }

    /** Whatever a Node says that is no address is not for this rule. */
    private static Optional<IpAddress> address(String text) {
        try {
            return Optional.of(IpAddress.parse(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static boolean isFar(IpRange range, List<Cidr> networks) {
        List<Cidr> family = networks.stream()
                .filter(network -> network.isIpv4() == range.isIpv4())
                .toList();
        return !family.isEmpty()
                && family.stream().noneMatch(network -> network.toRange().overlaps(range));
    }

    private static Finding finding(PoolRange range) {
        return range.finding(INFO)
                .message("no Node has an address near " + range.range()
                        + ", and who is not in the network of the announcing node never asks it by ARP")
                .fix("Take addresses of the nodes' network, or announce them by BGP")
                .build();
    }
}
