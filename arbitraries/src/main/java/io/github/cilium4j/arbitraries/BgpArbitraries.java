package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.BGPAdvertisement;
import io.github.cilium4j.model.cilium.BGPServiceAddressType;
import io.github.cilium4j.model.cilium.BGPServiceOptions;
import io.github.cilium4j.model.cilium.BGPWellKnownCommunity;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisementSpec;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfigSpec;
import io.github.cilium4j.model.cilium.CiliumBGPInstance;
import io.github.cilium4j.model.cilium.CiliumBGPPeer;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfigSpec;
import io.github.cilium4j.model.cilium.CiliumBGPTimers;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The BGP kinds of Cilium in both API versions, with every attribute. Not every supported version of Cilium takes every
 * object.
 *
 * @since 0.1.0
 */
public final class BgpArbitraries {
    private static final double SELDOM = 0.25;

    private static final DrawnByAttribute DRAWN = parts(SELDOM);

    static {
        DRAWN.type(BGPServiceOptions.class, DRAWN.ofValid(BGPServiceOptions.class));
        DRAWN.type(CiliumBGPTimers.class, DRAWN.ofValid(CiliumBGPTimers.class));
        DRAWN.type(CiliumBGPPeer.class, DRAWN.ofValid(CiliumBGPPeer.class));
        DRAWN.type(CiliumBGPInstance.class, Whole.of(DRAWN.ofValid(CiliumBGPInstance.class)));
        DRAWN.type(BGPAdvertisement.class, Whole.of(DRAWN.ofValid(BGPAdvertisement.class)));
    }

    private static final Arbitrary<CiliumBGPClusterConfig> CLUSTER_CONFIGS = Whole.of(clusterConfigs());
    private static final Arbitrary<CiliumBGPPeerConfig> PEER_CONFIGS = Whole.of(peerConfigs());
    private static final Arbitrary<CiliumBGPAdvertisement> ADVERTISEMENTS = Whole.of(advertisements());

    private BgpArbitraries() {}

    /**
     * Returns what draws the parts that all kinds share.
     *
     * @param present how often an attribute is there that need not be, 0 to 1
     */
    static DrawnByAttribute parts(double present) {
        return new DrawnByAttribute(present)
                .type(LabelSelector.class, MetaArbitraries.labelSelectors())
                .type(
                        PortNumber.class,
                        Arbitraries.integers().between(1, PortNumber.MAX).map(PortNumber::of))
                .type(Asn.class, asns())
                .name("localASN", Arbitraries.longs().between(1, Asn.MAX).map(Asn::of))
                .name("peerAddress", peerAddresses())
                .name("ebgpMultihop", Arbitraries.integers().between(1, 255))
                .name("restartTimeSeconds", Arbitraries.integers().between(1, 4095))
                .name("connectRetryTimeSeconds", Arbitraries.integers().greaterOrEqual(1))
                .name("holdTimeSeconds", Arbitraries.integers().between(3, 65_535))
                .name("keepAliveTimeSeconds", Arbitraries.integers().between(1, 65_535))
                .name("aggregationLengthIPv4", Arbitraries.integers().between(0, 31))
                .name("aggregationLengthIPv6", Arbitraries.integers().between(0, 127))
                .name("standard", Drawn.some(Arbitraries.of("0", "4294967295", "64512:100", "65535:0")))
                .name("large", Drawn.some(Arbitraries.of("0:0:0", "4294967295:1:2")))
                .name(
                        "wellKnown",
                        Arbitraries.of(BGPWellKnownCommunity.class)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(14))
                .name("addresses", Drawn.some(serviceAddressTypes()));
    }

    static Arbitrary<Asn> asns() {
        return Arbitraries.longs().between(0, Asn.MAX).map(Asn::of);
    }

    static Arbitrary<BGPServiceAddressType> serviceAddressTypes() {
        return Arbitraries.of(BGPServiceAddressType.class);
    }

    static Arbitrary<String> peerAddresses() {
        return Arbitraries.oneOf(
                AddressArbitraries.ipAddresses().map(IpAddress::toString), Arbitraries.just("fe80::1%eth0"));
    }

    private static Arbitrary<CiliumBGPClusterConfig> clusterConfigs() {
        return Drawn.valid(Combinators.combine(
                        Arbitraries.of(CiliumBGPClusterConfig.KIND.apiVersions()),
                        MetaArbitraries.clusterwide(),
                        DRAWN.ofValid(CiliumBGPClusterConfigSpec.class),
                        statuses())
                .as((apiVersion, metadata, spec, status) -> () -> CiliumBGPClusterConfig.builder()
                        .apiVersion(apiVersion)
                        .metadata(metadata)
                        .spec(spec)
                        .status(status)
                        .build()));
    }

    private static Arbitrary<CiliumBGPPeerConfig> peerConfigs() {
        return Drawn.valid(Combinators.combine(
                        Arbitraries.of(CiliumBGPPeerConfig.KIND.apiVersions()),
                        MetaArbitraries.clusterwide(),
                        DRAWN.of(CiliumBGPPeerConfigSpec.class),
                        statuses())
                .as((apiVersion, metadata, spec, status) -> () -> CiliumBGPPeerConfig.builder()
                        .apiVersion(apiVersion)
                        .metadata(metadata)
                        .spec(spec)
                        .status(status)
                        .build()));
    }

    private static Arbitrary<CiliumBGPAdvertisement> advertisements() {
        return Drawn.valid(Combinators.combine(
                        Arbitraries.of(CiliumBGPAdvertisement.KIND.apiVersions()),
                        MetaArbitraries.clusterwide(),
                        Drawn.few(DRAWN.values(BGPAdvertisement.class)))
                .as((apiVersion, metadata, routes) -> () -> CiliumBGPAdvertisement.builder()
                        .apiVersion(apiVersion)
                        .metadata(metadata)
                        .spec(CiliumBGPAdvertisementSpec.builder()
                                .advertisements(routes)
                                .build())
                        .build()));
    }

    private static Arbitrary<Optional<YamlMapping>> statuses() {
        return YamlArbitraries.mappings().optional(0.1);
    }

    /** Returns routers of a cluster. */
    public static Arbitrary<CiliumBGPClusterConfig> ciliumBGPClusterConfigs() {
        return CLUSTER_CONFIGS;
    }

    /** Returns ways to speak with neighbours. */
    public static Arbitrary<CiliumBGPPeerConfig> ciliumBGPPeerConfigs() {
        return PEER_CONFIGS;
    }

    /** Returns advertisements of every origin. */
    public static Arbitrary<CiliumBGPAdvertisement> ciliumBGPAdvertisements() {
        return ADVERTISEMENTS;
    }
}
