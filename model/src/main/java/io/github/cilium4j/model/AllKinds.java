package io.github.cilium4j.model;

import io.github.cilium4j.core.manifest.Kinds;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import java.util.List;

/**
 * Every kind that the SDK has a type for, grouped by product.
 *
 * @since 0.1.0
 */
public final class AllKinds {
    private static final Kinds ALL = Kinds.of(List.of(CiliumLoadBalancerIPPool.KIND, CiliumL2AnnouncementPolicy.KIND));

    private AllKinds() {}

    /** Returns the catalogue, for readers. */
    public static Kinds all() {
        return ALL;
    }
}
