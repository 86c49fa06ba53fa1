package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;

/**
 * A peer by what it is not: the world and the nodes are not it either. Since Cilium 1.19 the own cluster is added to selectors without
 * a reserved label, which leaves only pods; up to 1.18 nothing is. Source: cilium 1.18.6 to 1.20.2,
 * pkg/k8s/apis/cilium.io/utils/utils.go and pkg/clustermesh/types/option.go.
 */
final class ExclusionThatAdmitsWorld implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-026", Gate.DATAPATH, Severity.ERROR, "a peer that excludes pods takes in the world and the nodes");

    private static final IdentityLabels WORLD = IdentityLabels.reserved("world");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(element -> element.endpoints().stream())
                .filter(peer -> peer.meant().matches(WORLD) && excludes(peer) && !namesWorld(peer))
                .map(ExclusionThatAdmitsWorld::finding)
                .toList();
    }

    private static boolean excludes(WrittenSelector peer) {
        return peer.conditions().stream()
                .anyMatch(condition -> condition.operator() == LabelSelectorOperator.NOT_IN
                        || condition.operator() == LabelSelectorOperator.DOES_NOT_EXIST);
    }

    private static boolean namesWorld(WrittenSelector peer) {
        return peer.conditions().stream()
                .anyMatch(condition -> WORLD.find(condition.key()).isPresent());
    }

    private static Finding finding(WrittenSelector peer) {
        boolean reserved = peer.conditions().stream().anyMatch(ExclusionThatAdmitsWorld::isReserved);
        Finding.Builder finding = peer.finding(INFO)
                .message(
                        "NotIn and DoesNotExist also hold for what does not have the label: the world and the nodes are among"
                                + " these peers")
                .fix("Add {key: " + NamespaceLabel.KEY + ", operator: Exists}");
        return reserved
                ? finding.build()
                : finding.addVersions(CiliumVersion.V1_18).build();
    }

    private static boolean isReserved(LabelCondition condition) {
        return condition.source().equals("reserved");
    }
}
