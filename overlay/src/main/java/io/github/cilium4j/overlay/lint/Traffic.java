package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Decision;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Network;
import io.github.cilium4j.policies.verdict.Peer;
import io.github.cilium4j.policies.verdict.RuleReference;
import java.util.List;
import java.util.Optional;

/** The connections of a cluster, for rules that ask whether they pass. */
final class Traffic {
    private final ClusterNetwork cluster;

    private Traffic(ClusterNetwork cluster) {
        this.cluster = cluster;
    }

    static Traffic of(ConfiguredCluster subject) {
        AgentConfig agent = subject.cluster().profiles().stream()
                .findFirst()
                .map(AgentConfig::of)
                .orElseGet(
                        () -> AgentConfig.builder().version(CiliumVersion.V1_20).build());
        return new Traffic(ClusterNetwork.read(agent, subject.cluster().manifests()));
    }

    private Network network() {
        return cluster.network();
    }

    Optional<Peer> find(Workload workload) {
        return cluster.find(workload.describe());
    }

    boolean denies(Flow flow) {
        return network().verdict(flow).decision() == Decision.DENY;
    }

    /** Returns what drops a connection: the rules that deny it, or those that switch default deny on. */
    List<RuleReference> dropping(Flow flow) {
        return network().explain(flow).sides().stream()
                .filter(side -> side.side().decision() == Decision.DENY)
                .flatMap(side -> (side.side().found() ? side.deciding() : side.defaultDeny()).stream())
                .toList();
    }
}
