package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPInstance;
import io.github.cilium4j.model.cilium.CiliumBGPPeer;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.PeerConfigReference;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A peer that refers to a configuration which is not there; the session is not set up. */
final class PeerConfigMissing implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-012",
            Gate.DATAPATH,
            Severity.ERROR,
            "a BGP peer refers to a configuration that does not exist",
            List.of("I-29"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        Set<String> names = cluster.manifests().all(CiliumBGPPeerConfig.class).stream()
                .flatMap(config -> config.manifest().metadata().name().stream())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Located<CiliumBGPClusterConfig> config : cluster.manifests().all(CiliumBGPClusterConfig.class)) {
            List<CiliumBGPInstance> instances = config.manifest().spec().bgpInstances();
            for (int i = 0; i < instances.size() && !names.isEmpty(); i++) {
                FieldPath path = FieldPath.of("spec", "bgpInstances").index(i).child("peers");
                findings.addAll(check(config, path, instances.get(i).peers(), names));
            }
        }
        return findings;
    }

    private static List<Finding> check(
            Located<CiliumBGPClusterConfig> config, FieldPath path, List<CiliumBGPPeer> peers, Set<String> names) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < peers.size(); i++) {
            FieldPath field = path.index(i).child("peerConfigRef").child("name");
            peers.get(i)
                    .peerConfigRef()
                    .map(PeerConfigReference::name)
                    .filter(name -> !names.contains(name))
                    .ifPresent(name -> findings.add(config.finding(INFO, field)
                            .message("there is no CiliumBGPPeerConfig " + Quoted.of(name))
                            .fix("Write one of the names "
                                    + String.join(", ", names.stream().sorted().toList()))
                            .build()));
        }
        return findings;
    }
}
