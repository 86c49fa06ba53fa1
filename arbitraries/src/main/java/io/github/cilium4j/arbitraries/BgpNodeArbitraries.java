package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.CiliumBGPNeighbor;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigInstanceOverride;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigOverride;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigOverrideSpec;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigPeerOverride;
import io.github.cilium4j.model.cilium.CiliumBGPNodeInstance;
import io.github.cilium4j.model.cilium.CiliumBGPNodeSpec;
import io.github.cilium4j.model.cilium.CiliumBGPPeeringPolicy;
import io.github.cilium4j.model.cilium.CiliumBGPPeeringPolicySpec;
import io.github.cilium4j.model.cilium.CiliumBGPVirtualRouter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The BGP kinds of Cilium about single nodes, and the one of old, with every attribute. Not every supported version of Cilium
 * takes every object.
 *
 * @since 0.1.0
 */
public final class BgpNodeArbitraries {
    private static final double OFTEN = 0.6;

    private static final DrawnByAttribute DRAWN = BgpArbitraries.parts(OFTEN)
            .type(ObjectMeta.class, MetaArbitraries.clusterwide())
            .type(YamlMapping.class, YamlArbitraries.mappings())
            .type(Integer.class, Arbitraries.integers().greaterOrEqual(0))
            .name("conditions", YamlArbitraries.mappings().list().ofMaxSize(1)) // no two may have the same type
            .name("routerID", AddressArbitraries.ipAddresses().filter(IpAddress::isIpv4))
            .name("localAddress", BgpArbitraries.peerAddresses())
            .name("localPreference", Arbitraries.longs().between(0, 4_294_967_295L));

    /** Neighbours of old have a prefix length behind their address. */
    private static final DrawnByAttribute OLD = BgpArbitraries.parts(OFTEN)
            .type(ObjectMeta.class, MetaArbitraries.clusterwide())
            .name("localASN", BgpArbitraries.asns())
            .name("peerAddress", AddressArbitraries.cidrs().map(Cidr::toString))
            .name("eBGPMultihopTTL", Arbitraries.integers().between(1, 255))
            .name("localPreference", Arbitraries.longs().between(0, 4_294_967_295L));

    static {
        DRAWN.type(CiliumBGPNodeInstance.class, Whole.of(DRAWN.ofValid(CiliumBGPNodeInstance.class)));
        DRAWN.type(CiliumBGPNodeSpec.class, Whole.of(DRAWN.ofValid(CiliumBGPNodeSpec.class)));
        DRAWN.type(CiliumBGPNodeConfigPeerOverride.class, DRAWN.ofValid(CiliumBGPNodeConfigPeerOverride.class));
        DRAWN.type(
                CiliumBGPNodeConfigInstanceOverride.class,
                Whole.of(DRAWN.ofValid(CiliumBGPNodeConfigInstanceOverride.class)));
        DRAWN.type(
                CiliumBGPNodeConfigOverrideSpec.class, Whole.of(DRAWN.ofValid(CiliumBGPNodeConfigOverrideSpec.class)));
        OLD.type(CiliumBGPNeighbor.class, Whole.of(OLD.ofValid(CiliumBGPNeighbor.class)));
        OLD.name("serviceAdvertisements", Drawn.few(BgpArbitraries.serviceAddressTypes()));
        OLD.type(CiliumBGPVirtualRouter.class, Whole.of(OLD.ofValid(CiliumBGPVirtualRouter.class)));
        OLD.type(CiliumBGPPeeringPolicySpec.class, Whole.of(OLD.ofValid(CiliumBGPPeeringPolicySpec.class)));
    }

    private static final Arbitrary<CiliumBGPNodeConfig> NODE_CONFIGS =
            DRAWN.objects(CiliumBGPNodeConfig.KIND, CiliumBGPNodeConfig.class);
    private static final Arbitrary<CiliumBGPNodeConfigOverride> OVERRIDES =
            DRAWN.objects(CiliumBGPNodeConfigOverride.KIND, CiliumBGPNodeConfigOverride.class);
    private static final Arbitrary<CiliumBGPPeeringPolicy> PEERING_POLICIES =
            OLD.objects(CiliumBGPPeeringPolicy.KIND, CiliumBGPPeeringPolicy.class);

    private BgpNodeArbitraries() {}

    /** Returns routers of single nodes. */
    public static Arbitrary<CiliumBGPNodeConfig> ciliumBGPNodeConfigs() {
        return NODE_CONFIGS;
    }

    /** Returns what single nodes do otherwise. */
    public static Arbitrary<CiliumBGPNodeConfigOverride> ciliumBGPNodeConfigOverrides() {
        return OVERRIDES;
    }

    /** Returns routers as Cilium 1.18 was the last to have them. */
    public static Arbitrary<CiliumBGPPeeringPolicy> ciliumBGPPeeringPolicies() {
        return PEERING_POLICIES;
    }
}
