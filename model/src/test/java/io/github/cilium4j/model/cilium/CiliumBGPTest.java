package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no supported version takes of the BGP kinds, and what is written. */
final class CiliumBGPTest {
    @Test
    void write_clusterConfig_isWhatTheOperatorReads() {
        CiliumBGPClusterConfig config = CiliumBGPClusterConfig.builder()
                .metadata(ObjectMeta.builder().name("cilium-bgp").build())
                .spec(CiliumBGPClusterConfigSpec.builder()
                        .nodeSelector(LabelSelector.of("kubernetes.io/os", "linux"))
                        .addBgpInstance(CiliumBGPInstance.builder()
                                .name("cilium-lb-peering")
                                .localASN(Asn.of(64512))
                                .addPeer(CiliumBGPPeer.of(
                                        "frr-peer-1", IpAddress.parse("192.0.2.45"), Asn.of(65000), "cilium-bgp-peer"))
                                .build())
                        .build())
                .build();

        assertThat(Yaml.write(config)).isEqualTo("""
                apiVersion: "cilium.io/v2"
                kind: "CiliumBGPClusterConfig"
                metadata:
                  name: "cilium-bgp"
                spec:
                  nodeSelector:
                    matchLabels:
                      kubernetes.io/os: "linux"
                  bgpInstances:
                  - name: "cilium-lb-peering"
                    localASN: 64512
                    peers:
                    - name: "frr-peer-1"
                      peerAddress: "192.0.2.45"
                      peerASN: 65000
                      peerConfigRef:
                        name: "cilium-bgp-peer"
                """);
    }

    @Test
    void write_servicesAdvertisement_namesAddressesAndSelector() {
        assertThat(Yaml.write(BGPAdvertisement.services(LabelSelector.all(), BGPServiceAddressType.LOAD_BALANCER_IP)))
                .isEqualTo("""
                advertisementType: "Service"
                service:
                  addresses:
                  - "LoadBalancerIP"
                selector: {}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {bgpInstances: []} | bgpInstances: 0 routers are not allowed. Write 1 to 16
        {bgpInstances: [{name: a}, {name: a}]} | bgpInstances: "a" is the name of two of them
        {bgpInstances: [{name: ""}]} | bgpInstances[0].name: "" is empty or too long
        {bgpInstances: [{name: a, localASN: 0}]} | bgpInstances[0].localASN: 0 is reserved. Write a number from 1
        {bgpInstances: [{name: a, localASN: 4294967296}]} | "4294967296" is not an autonomous system number
        {bgpInstances: [{name: a, localPort: 0}]} | "0" is not a port number
        {bgpInstances: [{name: a, peers: [{name: b}, {name: b}]}]} | peers: "b" is the name of two of them
        {bgpInstances: [{name: a, peers: [{name: b, peerAddress: 192.0.2.0/24}]}]} | peers[0].peerAddress: "192.0.2.0/24" is not an IP address
        {bgpInstances: [{name: a, peers: [{name: b, peerAddress: 192.0.2.1%eth0}]}]} | peers[0].peerAddress: "192.0.2.1%eth0" is not
        {bgpInstances: [{name: a, peers: [{name: b, autoDiscovery: {mode: Manual}}]}]} | "Manual" is not allowed here
        """)
    void read_clusterConfig_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPClusterConfigSpec.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {timers: {holdTimeSeconds: 2}} | timers.holdTimeSeconds: 2 is out of range. Write a number from 3 to 65535
        {timers: {holdTimeSeconds: 9}} | timers.keepAliveTimeSeconds: 30 is longer than holdTimeSeconds, 9. Write at most 9
        {timers: {keepAliveTimeSeconds: 91}} | timers.keepAliveTimeSeconds: 91 is longer than holdTimeSeconds, 90
        {timers: {connectRetryTimeSeconds: 0}} | timers.connectRetryTimeSeconds: 0 is out of range
        {gracefulRestart: {restartTimeSeconds: 120}} | gracefulRestart: required and not set: enabled
        {gracefulRestart: {enabled: true, restartTimeSeconds: 4096}} | gracefulRestart.restartTimeSeconds: 4096 is out of range
        {ebgpMultihop: 256} | ebgpMultihop: 256 is out of range. Write a number from 1 to 255
        {families: [{afi: ipv5, safi: unicast}]} | "ipv5" is not allowed here
        """)
    void read_peerConfig_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPPeerConfigSpec.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {advertisementType: Service} | service: Service needs it. Write service.addresses
        {advertisementType: Service, service: {addresses: []}} | service.addresses: the list is empty
        {advertisementType: Service, service: {addresses: [ClusterIP], aggregationLengthIPv4: 32}} | aggregationLengthIPv4: 32 is out of range
        {advertisementType: PodCIDR, selector: {}} | selector: PodCIDR has none. Remove it
        {advertisementType: Interface} | interface: Interface needs it. Write interface.name
        {advertisementType: PodCIDR, interface: {name: eth0}} | interface: PodCIDR has none. Remove it
        {advertisementType: PodCIDR, attributes: {communities: {standard: ["65536:1"]}}} | standard: "65536:1" is no community
        {advertisementType: PodCIDR, attributes: {communities: {standard: ["01"]}}} | standard: "01" is no community
        {advertisementType: PodCIDR, attributes: {communities: {large: ["1:2"]}}} | large: "1:2" is no community. Write three numbers
        """)
    void read_advertisement_isRefused(String yaml, String message) {
        Refusal.check(BGPAdvertisement.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {apiVersion: cilium.io/v2, metadata: {name: a}, spec: {transport: {localPort: 179}}} | transport.localPort is not in cilium.io/v2. Remove it, or write apiVersion cilium.io/v2alpha1
        {apiVersion: cilium.io/v2alpha1, metadata: {name: a}, spec: {transport: {sourceInterface: eth0}}} | transport.sourceInterface is not in cilium.io/v2alpha1
        {apiVersion: cilium.io/v1, metadata: {name: a}, spec: {}} | apiVersion: "cilium.io/v1" is no API version
        """)
    void read_fieldOfTheOtherApiVersion_isRefused(String yaml, String message) {
        Refusal.check(CiliumBGPPeerConfig.class, yaml, message);
    }

    @Test
    void read_serviceOptionsBesideAnotherOrigin_areTaken() {
        // 1.18 takes them, and so does v2alpha1 of every version.
        assertThat(Yaml.read(
                                "{advertisementType: CiliumPodIPPool, service: {addresses: [ClusterIP]}}",
                                BGPAdvertisement.class)
                        .service())
                .isPresent();
    }
}
