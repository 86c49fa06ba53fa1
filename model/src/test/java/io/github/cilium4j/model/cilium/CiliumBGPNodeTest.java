package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no supported version takes of the BGP kinds about nodes and of the one before them, and what is written. */
final class CiliumBGPNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {bgpInstances: []} | bgpInstances: 0 routers are not allowed. Write 1 to 16
        {bgpInstances: [{name: a}, {name: a}]} | bgpInstances: "a" is the name of two of them
        {bgpInstances: [{name: a, localASN: 0}]} | bgpInstances[0].localASN: 0 is reserved
        {bgpInstances: [{name: a, routerID: "2001:db8::1"}]} | bgpInstances[0].routerID: "2001:db8::1" is no IPv4 address
        {bgpInstances: [{name: a, peers: [{name: b}, {name: b}]}]} | peers: "b" is the name of two of them
        {bgpInstances: [{name: a, peers: [{name: b, peerAddress: x}]}]} | peers[0].peerAddress: "x" is not an IP address
        {bgpInstances: [{name: a, peers: [{name: b, localAddress: x}]}]} | peers[0].localAddress: "x" is not an IP address
        """)
    void read_nodeConfig_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPNodeSpec.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        v2       | peerConfigRef: {name: a, group: cilium.io} | peerConfigRef.group is not in cilium.io/v2
        v2alpha1 | autoDiscovery: {mode: DefaultGateway}      | autoDiscovery is not in cilium.io/v2alpha1
        """)
    void read_fieldOfTheOtherApiVersion_isRefused(String version, String field, String message) {
        String yaml = "{apiVersion: cilium.io/" + version + ", kind: CiliumBGPNodeConfig, metadata: {name: a},"
                + " spec: {bgpInstances: [{name: a, peers: [{name: b, " + field + "}]}]}}";

        Refusal.check(CiliumBGPNodeConfig.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {bgpInstances: []} | bgpInstances: the list is empty. Write at least one router
        {bgpInstances: [{name: a}, {name: a}]} | bgpInstances: "a" is the name of two of them
        {bgpInstances: [{name: ""}]} | bgpInstances[0].name: "" is empty or too long
        {bgpInstances: [{name: a, localASN: 0}]} | bgpInstances[0].localASN: 0 is reserved
        {bgpInstances: [{name: a, routerID: "::1"}]} | bgpInstances[0].routerID: "::1" is no IPv4 address
        {bgpInstances: [{name: a, peers: [{name: b}, {name: b}]}]} | peers: "b" is the name of two of them
        {bgpInstances: [{name: a, peers: [{name: ""}]}]} | peers[0].name: "" is empty or too long
        {bgpInstances: [{name: a, peers: [{name: b, localAddress: x}]}]} | peers[0].localAddress: "x" is not an IP address
        """)
    void read_override_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPNodeConfigOverrideSpec.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {virtualRouters: []} | virtualRouters: the list is empty. Write at least one
        {virtualRouters: [{localASN: 1, neighbors: []}]} | neighbors: the list is empty. Write at least one
        {virtualRouters: [{localASN: 1, neighbors: [{peerAddress: 192.0.2.1, peerASN: 2}]}]} | peerAddress: "192.0.2.1" is not a block of addresses. Write 192.0.2.1/32
        {virtualRouters: [{localASN: 1, neighbors: [{peerAddress: 192.0.2.1/32, peerASN: 2, eBGPMultihopTTL: 0}]}]} | eBGPMultihopTTL: 0 is out of range
        {virtualRouters: [{localASN: 1, neighbors: [{peerAddress: 192.0.2.1/32, peerASN: 2, holdTimeSeconds: 9}]}]} | keepAliveTimeSeconds: 30 is longer than holdTimeSeconds, 9
        {virtualRouters: [{localASN: 1, neighbors: [{peerAddress: 192.0.2.1/32, peerASN: 2, advertisedPathAttributes: [{selectorType: PodCIDR, localPreference: 4294967296}]}]}]} | localPreference: 4294967296 is out of range
        """)
    void read_peeringPolicy_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPPeeringPolicySpec.class, yaml, message);
    }

    /** The API server fills the list in when it is absent, so an empty one is another thing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "serviceAdvertisements: []\n", "serviceAdvertisements:\n- \"ClusterIP\"\n"})
    void write_serviceAdvertisements_keepsThreeStates(String state) {
        String yaml = "localASN: 1\n" + state + "neighbors:\n- peerAddress: \"192.0.2.1/32\"\n  peerASN: 2\n";

        assertThat(Yaml.write(Yaml.read(yaml, CiliumBGPVirtualRouter.class))).isEqualTo(yaml);
    }

    @Test
    void established_ofASession_isItsState() {
        CiliumBGPNodePeerStatus.Builder peer =
                CiliumBGPNodePeerStatus.builder().name("frr").peerAddress("192.0.2.1");

        assertThat(peer.build().established()).isFalse();
        assertThat(peer.peeringState("active").build().established()).isFalse();
        assertThat(peer.peeringState("established").build().established()).isTrue();
    }
}
