package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.cilium.AllowFirstLastIPs;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.PoolBlock;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** First and last addresses that are to be kept back, in blocks where Cilium does not. Source: Cilium 1.18.6, operator/pkg/lbipam. */
final class FirstAndLastGivenOut implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "LB-017", Gate.DATAPATH, Severity.WARNING, "allowFirstLastIPs keeps no address back in a block with start");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(CiliumLoadBalancerIPPool.class).stream()
                .filter(pool -> pool.manifest()
                        .spec()
                        .allowFirstLastIPs()
                        .filter(allowed -> allowed == AllowFirstLastIPs.NO)
                        .isPresent())
                .flatMap(FirstAndLastGivenOut::check)
                .toList();
    }

    private static Stream<Finding> check(Located<CiliumLoadBalancerIPPool> pool) {
        List<PoolBlock> blocks = pool.manifest().spec().blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).cidr().isEmpty())
                .mapToObj(i -> pool.finding(INFO, FieldPath.of("spec", "blocks").index(i))
                        .message(
                                "\"No\" is about blocks in prefix notation; the first and the last address of this one are"
                                        + " given out")
                        .fix("Leave the two out of start and stop, or write the block as cidr")
                        .build());
    }
}
