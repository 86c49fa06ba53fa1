package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.PoolBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of one block of a pool, and where it stands.
 *
 * @param pool the pool
 * @param index the block's place in {@code spec.blocks}, from 0
 * @param range its addresses
 * @since 0.1.0
 */
public record PoolRange(Located<CiliumLoadBalancerIPPool> pool, int index, IpRange range) {
    /** Returns every block of every pool, in order. */
    public static List<PoolRange> of(Manifests manifests) {
        List<PoolRange> ranges = new ArrayList<>();
        for (Located<CiliumLoadBalancerIPPool> pool : manifests.all(CiliumLoadBalancerIPPool.class)) {
            List<PoolBlock> blocks = pool.manifest().spec().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                ranges.add(new PoolRange(pool, i, blocks.get(i).toRange()));
            }
        }
        return ranges;
    }

    /** Returns the name of the pool. */
    public String poolName() {
        return pool.manifest().metadata().name().orElse("");
    }

    boolean isOfSamePool(PoolRange other) {
        return pool == other.pool;
    }

    /** Two objects of one name are two states of one pool, which are never there together. */
    boolean clashesWith(PoolRange other) {
        return range.overlaps(other.range)
                && (isOfSamePool(other) || !poolName().equals(other.poolName()));
    }

    /** Returns a new finding of a rule at the block. */
    public Finding.Builder finding(RuleInfo rule) {
        return pool.finding(rule, FieldPath.of("spec", "blocks").index(index));
    }
}
