package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPInstance;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Instances that listen for their peers on nodes whose policies do not let the peers in. An instance without a port calls its peers itself, and no ingress policy is in the way. */
final class BgpPeersLockedOut implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-015",
            Gate.DATAPATH,
            Severity.WARNING,
            "a BGP instance listens, and the default deny of hosts keeps its peer out",
            List.of("I-30"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (Located<CiliumBGPClusterConfig> config : cluster.manifests().all(CiliumBGPClusterConfig.class)) {
            ClosedNodes closed =
                    ClosedNodes.of(cluster, config.manifest().spec().nodeSelector());
            List<CiliumBGPInstance> instances = config.manifest().spec().bgpInstances();
            for (int i = 0; i < instances.size(); i++) {
                FieldPath path = FieldPath.of("spec", "bgpInstances").index(i).child("peers");
                findings.addAll(check(config, path, instances.get(i), closed));
            }
        }
        return findings;
    }

    private static List<Finding> check(
            Located<CiliumBGPClusterConfig> config, FieldPath path, CiliumBGPInstance instance, ClosedNodes closed) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < instance.peers().size() && instance.localPort().isPresent(); i++) {
            FieldPath field = path.index(i).child("peerAddress");
            PortNumber port = instance.localPort().get();
            Optional<IpAddress> address = instance.peers().get(i).peerAddress().map(BgpPeersLockedOut::withoutZone);
            address.ifPresent(peer ->
                    closed.to(peer, port).ifPresent(deny -> findings.add(finding(config, field, peer, port, deny))));
        }
        return findings;
    }

    private static IpAddress withoutZone(String address) {
        int zone = address.indexOf('%');
        return IpAddress.parse(zone < 0 ? address : address.substring(0, zone));
    }

    private static Finding finding(
            Located<CiliumBGPClusterConfig> config, FieldPath field, IpAddress peer, PortNumber port, PolicyRule deny) {
        return config.finding(INFO, field)
                .message("the instance listens on port " + port + ", and "
                        + Manifest.describe(deny.policy().manifest()) + " at "
                        + deny.policy().locate(deny.path()) + " closes its nodes without a policy that lets " + peer
                        + " in")
                .fix("Allow " + port + "/TCP from " + peer + "/" + peer.length()
                        + " to the nodes, or remove localPort if the agents may open every session")
                .build();
    }
}
