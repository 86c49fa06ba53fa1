package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpoint;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpointSlice;
import io.github.cilium4j.model.cilium.endpoint.CiliumIdentity;
import io.github.cilium4j.model.cilium.endpoint.EndpointPolicyDirection;
import io.github.cilium4j.model.cilium.endpoint.EndpointStatus;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What Cilium writes down about workloads, with every attribute. Texts need not be what Cilium writes, as the API server takes
 * any.
 *
 * @since 0.1.0
 */
public final class EndpointArbitraries {
    private static final double OFTEN = 0.5;

    private static final Arbitrary<CiliumEndpoint> ENDPOINTS =
            drawn(MetaArbitraries.objectMeta()).objects(CiliumEndpoint.KIND, CiliumEndpoint.class);
    private static final Arbitrary<CiliumEndpointSlice> SLICES =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumEndpointSlice.KIND, CiliumEndpointSlice.class);
    private static final Arbitrary<CiliumIdentity> IDENTITIES =
            drawn(MetaArbitraries.clusterwide()).objects(CiliumIdentity.KIND, CiliumIdentity.class);

    private EndpointArbitraries() {}

    private static DrawnByAttribute drawn(Arbitrary<ObjectMeta> metadata) {
        DrawnByAttribute drawn = new DrawnByAttribute(OFTEN)
                .type(ObjectMeta.class, metadata)
                .type(Integer.class, Arbitraries.integers().between(0, 65_535));
        drawn.type(EndpointPolicyDirection.class, Whole.of(drawn.of(EndpointPolicyDirection.class)));
        return drawn.type(EndpointStatus.class, Whole.of(drawn.of(EndpointStatus.class)));
    }

    /** Returns pods as agents see them. */
    public static Arbitrary<CiliumEndpoint> ciliumEndpoints() {
        return ENDPOINTS;
    }

    /** Returns pods in short form. */
    public static Arbitrary<CiliumEndpointSlice> ciliumEndpointSlices() {
        return SLICES;
    }

    /** Returns identities; their names need not be numbers. */
    public static Arbitrary<CiliumIdentity> ciliumIdentities() {
        return IDENTITIES;
    }
}
