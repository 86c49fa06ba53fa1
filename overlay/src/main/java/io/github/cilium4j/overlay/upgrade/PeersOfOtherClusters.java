package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Selectors without a cluster matched pods of every cluster in a mesh, until peers were limited to the cluster. See {@link PeerScope}. */
final class PeersOfOtherClusters implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.PEERS_OF_OTHER_CLUSTERS;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return PeerScope.isDefault(settings) && isMeshed(settings)
                ? inputs.policies().stream().flatMap(PeersOfOtherClusters::inPolicy)
                : Stream.empty();
    }

    private static boolean isMeshed(GivenSettings settings) {
        return settings.says("clustermesh.useAPIServer", "", "true")
                || settings.says("clustermesh.config.enabled", "", "true")
                || settings.texts("cluster.id", "cluster-id").anyMatch(id -> !id.equals("0") && !id.isEmpty());
    }

    private static Stream<Finding.Builder> inPolicy(PolicyText policy) {
        PeerScope scope = new PeerScope(policy);
        return policy.rules()
                .flatMap(rule -> Stream.concat(PolicyText.ingressOf(rule), PolicyText.egressOf(rule))
                        .flatMap(scope::limited)
                        .filter(peer -> !scope.matchedMoreThanPods(rule, peer))
                        .map(peer -> policy.finding(UpgradeRules.PEERS_OF_OTHER_CLUSTERS, peer)
                                .message(
                                        "this selector matches pods of every cluster of the mesh until Cilium 1.18, and those of its"
                                                + " own cluster since 1.19")
                                .fix("Add io.cilium.k8s.policy.cluster to the selector, or set"
                                        + " clustermesh.policyDefaultLocalCluster to false")));
    }
}
