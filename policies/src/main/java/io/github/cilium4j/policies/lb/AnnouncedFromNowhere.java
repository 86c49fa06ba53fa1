package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An L2 announcement policy or a BGP configuration whose nodeSelector no Node of the inputs meets. */
final class AnnouncedFromNowhere implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "LB-019", Gate.DATAPATH, Severity.WARNING, "addresses are announced from nodes that do not exist");

    private static final FieldPath NODE_SELECTOR = FieldPath.of("spec", "nodeSelector");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Selecting(Located<? extends Manifest> object, LabelSelector nodes) {}

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Node> nodes = cluster.inventory().nodes();
        return nodes.isEmpty()
                ? List.of()
                : selecting(cluster.manifests())
                        .filter(object ->
                                nodes.stream().noneMatch(node -> object.nodes().matches(node.labels())))
                        .map(object -> object.object()
                                .finding(INFO, NODE_SELECTOR)
                                .message("none of the " + nodes.size() + " Nodes has these labels, so no node announces"
                                        + " anything")
                                .fix("Label the nodes, or remove nodeSelector to mean all of them")
                                .build())
                        .toList();
    }

    private static Stream<Selecting> selecting(Manifests manifests) {
        Stream<Selecting> layer2 = manifests.all(CiliumL2AnnouncementPolicy.class).stream()
                .flatMap(policy ->
                        selecting(policy, policy.manifest().spec().flatMap(L2AnnouncementPolicySpec::nodeSelector)));
        Stream<Selecting> bgp = manifests.all(CiliumBGPClusterConfig.class).stream()
                .flatMap(config -> selecting(config, config.manifest().spec().nodeSelector()));
        return Stream.concat(layer2, bgp);
    }

    private static Stream<Selecting> selecting(Located<? extends Manifest> object, Optional<LabelSelector> nodes) {
        return nodes.stream().map(selector -> new Selecting(object, selector));
    }
}
