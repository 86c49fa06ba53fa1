package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.cilium.CiliumBGPNodeConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigOverride;
import io.github.cilium4j.model.cilium.CiliumBGPPeeringPolicy;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.model.cilium.CiliumLocalRedirectPolicy;
import io.github.cilium4j.model.cilium.egress.CiliumEgressGatewayPolicy;
import io.github.cilium4j.model.cilium.envoy.CiliumClusterwideEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumGatewayClassConfig;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TrafficRoundTripTest {
    @Provide
    Arbitrary<CiliumBGPNodeConfig> ciliumBGPNodeConfigs() {
        return BgpNodeArbitraries.ciliumBGPNodeConfigs();
    }

    @Provide
    Arbitrary<CiliumBGPNodeConfigOverride> ciliumBGPNodeConfigOverrides() {
        return BgpNodeArbitraries.ciliumBGPNodeConfigOverrides();
    }

    @Provide
    Arbitrary<CiliumBGPPeeringPolicy> ciliumBGPPeeringPolicies() {
        return BgpNodeArbitraries.ciliumBGPPeeringPolicies();
    }

    @Provide
    Arbitrary<CiliumCIDRGroup> ciliumCIDRGroups() {
        return TrafficArbitraries.ciliumCIDRGroups();
    }

    @Provide
    Arbitrary<CiliumEgressGatewayPolicy> ciliumEgressGatewayPolicies() {
        return TrafficArbitraries.ciliumEgressGatewayPolicies();
    }

    @Provide
    Arbitrary<CiliumLocalRedirectPolicy> ciliumLocalRedirectPolicies() {
        return TrafficArbitraries.ciliumLocalRedirectPolicies();
    }

    @Provide
    Arbitrary<CiliumEnvoyConfig> ciliumEnvoyConfigs() {
        return EnvoyArbitraries.ciliumEnvoyConfigs();
    }

    @Provide
    Arbitrary<CiliumClusterwideEnvoyConfig> ciliumClusterwideEnvoyConfigs() {
        return EnvoyArbitraries.ciliumClusterwideEnvoyConfigs();
    }

    @Provide
    Arbitrary<CiliumGatewayClassConfig> ciliumGatewayClassConfigs() {
        return EnvoyArbitraries.ciliumGatewayClassConfigs();
    }

    @Property(tries = 100)
    void roundTrip_bgpNodeConfig_keepsIt(@ForAll("ciliumBGPNodeConfigs") CiliumBGPNodeConfig object) {
        RoundTrip.check(object, o -> CiliumBGPNodeConfig.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_bgpNodeConfigOverride_keepsIt(
            @ForAll("ciliumBGPNodeConfigOverrides") CiliumBGPNodeConfigOverride object) {
        RoundTrip.check(
                object, o -> CiliumBGPNodeConfigOverride.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_bgpPeeringPolicy_keepsIt(@ForAll("ciliumBGPPeeringPolicies") CiliumBGPPeeringPolicy object) {
        RoundTrip.check(object, o -> CiliumBGPPeeringPolicy.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_cidrGroup_keepsIt(@ForAll("ciliumCIDRGroups") CiliumCIDRGroup object) {
        RoundTrip.check(object, o -> CiliumCIDRGroup.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_egressGatewayPolicy_keepsIt(
            @ForAll("ciliumEgressGatewayPolicies") CiliumEgressGatewayPolicy object) {
        RoundTrip.check(object, o -> CiliumEgressGatewayPolicy.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_localRedirectPolicy_keepsIt(
            @ForAll("ciliumLocalRedirectPolicies") CiliumLocalRedirectPolicy object) {
        RoundTrip.check(object, o -> CiliumLocalRedirectPolicy.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_envoyConfig_keepsIt(@ForAll("ciliumEnvoyConfigs") CiliumEnvoyConfig object) {
        RoundTrip.check(object, o -> CiliumEnvoyConfig.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_clusterwideEnvoyConfig_keepsIt(
            @ForAll("ciliumClusterwideEnvoyConfigs") CiliumClusterwideEnvoyConfig object) {
        RoundTrip.check(
                object, o -> CiliumClusterwideEnvoyConfig.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_gatewayClassConfig_keepsIt(@ForAll("ciliumGatewayClassConfigs") CiliumGatewayClassConfig object) {
        RoundTrip.check(object, o -> CiliumGatewayClassConfig.builder().from(o).build());
    }
}
