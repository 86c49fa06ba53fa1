package io.github.cilium4j.arbitraries;

import io.github.cilium4j.model.cilium.endpoint.CiliumEndpoint;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpointSlice;
import io.github.cilium4j.model.cilium.endpoint.CiliumIdentity;
import io.github.cilium4j.model.cilium.node.CiliumDatapathPlugin;
import io.github.cilium4j.model.cilium.node.CiliumNode;
import io.github.cilium4j.model.cilium.node.CiliumNodeConfig;
import io.github.cilium4j.model.cilium.node.CiliumPodIPPool;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class NodeRoundTripTest {
    @Provide
    Arbitrary<CiliumNodeConfig> ciliumNodeConfigs() {
        return NodeArbitraries.ciliumNodeConfigs();
    }

    @Provide
    Arbitrary<CiliumPodIPPool> ciliumPodIPPools() {
        return NodeArbitraries.ciliumPodIPPools();
    }

    @Provide
    Arbitrary<CiliumDatapathPlugin> ciliumDatapathPlugins() {
        return NodeArbitraries.ciliumDatapathPlugins();
    }

    @Provide
    Arbitrary<CiliumNode> ciliumNodes() {
        return NodeArbitraries.ciliumNodes();
    }

    @Provide
    Arbitrary<CiliumEndpoint> ciliumEndpoints() {
        return EndpointArbitraries.ciliumEndpoints();
    }

    @Provide
    Arbitrary<CiliumEndpointSlice> ciliumEndpointSlices() {
        return EndpointArbitraries.ciliumEndpointSlices();
    }

    @Provide
    Arbitrary<CiliumIdentity> ciliumIdentities() {
        return EndpointArbitraries.ciliumIdentities();
    }

    @Property(tries = 100)
    void roundTrip_nodeConfig_keepsIt(@ForAll("ciliumNodeConfigs") CiliumNodeConfig object) {
        RoundTrip.check(object, o -> CiliumNodeConfig.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_podIPPool_keepsIt(@ForAll("ciliumPodIPPools") CiliumPodIPPool object) {
        RoundTrip.check(object, o -> CiliumPodIPPool.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_datapathPlugin_keepsIt(@ForAll("ciliumDatapathPlugins") CiliumDatapathPlugin object) {
        RoundTrip.check(object, o -> CiliumDatapathPlugin.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_node_keepsIt(@ForAll("ciliumNodes") CiliumNode object) {
        RoundTrip.check(object, o -> CiliumNode.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_endpoint_keepsIt(@ForAll("ciliumEndpoints") CiliumEndpoint object) {
        RoundTrip.check(object, o -> CiliumEndpoint.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_endpointSlice_keepsIt(@ForAll("ciliumEndpointSlices") CiliumEndpointSlice object) {
        RoundTrip.check(object, o -> CiliumEndpointSlice.builder().from(o).build());
    }

    @Property(tries = 100)
    void roundTrip_identity_keepsIt(@ForAll("ciliumIdentities") CiliumIdentity object) {
        RoundTrip.check(object, o -> CiliumIdentity.builder().from(o).build());
    }
}
