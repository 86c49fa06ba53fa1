package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A block that starts in the middle of itself: LB-IPAM gives out the whole block. Source: Cilium 1.18.6, operator/pkg/lbipam. */
final class BlockNotAligned implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "LB-016",
            Gate.DATAPATH,
            Severity.WARNING,
            "a block of an address pool holds addresses before the one it names");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(CiliumLoadBalancerIPPool.class).stream()
                .flatMap(pool -> IntStream.range(
                                0, pool.manifest().spec().blocks().size())
                        .mapToObj(i -> FieldPath.of("spec", "blocks").index(i).child("cidr"))
                        .flatMap(path -> check(pool, path)))
                .toList();
    }

    private static Stream<Finding> check(Located<CiliumLoadBalancerIPPool> pool, FieldPath path) {
        Optional<String> written = pool.node(path)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .map(YamlScalar::text);
        return written.filter(text -> !Cidr.isCanonical(text)).stream()
                .map(text -> finding(pool, path, text, Cidr.parse(text)));
    }

    private static Finding finding(Located<CiliumLoadBalancerIPPool> pool, FieldPath path, String text, Cidr block) {
        return pool.finding(INFO, path)
                .message("\"" + text + "\" is the block " + block + ", and its addresses from " + block.first()
                        + " on are given out too")
                .fix("Write \"" + block + "\" if that is meant, or start and stop for a part of it")
                .build();
    }
}
