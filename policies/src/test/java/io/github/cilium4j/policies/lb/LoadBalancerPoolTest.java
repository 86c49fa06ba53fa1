package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoadBalancerPoolTest {
    @Test
    void manifest_range_hasStartAndStop() {
        assertThat(Yaml.write(LoadBalancerPool.of("default", "192.168.121.220-192.168.121.250")
                        .manifest()))
                .isEqualTo("""
                        apiVersion: "cilium.io/v2"
                        kind: "CiliumLoadBalancerIPPool"
                        metadata:
                          name: "default"
                        spec:
                          blocks:
                          - start: "192.168.121.220"
                            stop: "192.168.121.250"
                        """);
    }

    @Test
    void manifest_oneAddress_isABlockOfItself() {
        LoadBalancerPool gateway = LoadBalancerPool.builder()
                .name("gateway")
                .addresses("192.168.121.210")
                .apiVersion("cilium.io/v2alpha1")
                .build();

        assertThat(Yaml.write(gateway.manifest())).isEqualTo("""
                        apiVersion: "cilium.io/v2alpha1"
                        kind: "CiliumLoadBalancerIPPool"
                        metadata:
                          name: "gateway"
                        spec:
                          blocks:
                          - cidr: "192.168.121.210/32"
                          allowFirstLastIPs: "Yes"
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.0-192.0.2.255",
        "192.0.2.7, 192.0.2.7-192.0.2.7",
        "2001:db8::7, 2001:db8::7-2001:db8::7",
        "2001:db8::/64, 2001:db8::-2001:db8::ffff:ffff:ffff:ffff",
        "192.0.2.7-192.0.2.7, 192.0.2.7-192.0.2.7",
    })
    void manifest_anyForm_holdsTheAddresses(String addresses, String range) {
        assertThat(LoadBalancerPool.of("x", addresses)
                        .manifest()
                        .spec()
                        .blocks()
                        .get(0)
                        .toRange())
                .hasToString(range);
    }

    @Test
    void manifest_serviceSelector_isKept() {
        LoadBalancerPool pool = LoadBalancerPool.builder()
                .name("x")
                .addresses("192.0.2.0/24")
                .serviceSelector(LabelSelector.of("pool", "x"))
                .build();

        assertThat(pool.manifest().spec().serviceSelector()).contains(LabelSelector.of("pool", "x"));
        assertThat(pool.manifest().spec().allowFirstLastIPs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.121.300, '\"192.168.121.300\" is no range, no block and no address. Write a range'",
        "192.168.121.250-192.168.121.220, ends before it starts. Write 192.168.121.220-192.168.121.250",
        "192.0.2.1 - 192.0.2.2, '\"192.0.2.1 - 192.0.2.2\" is not a range of addresses'",
        "192.0.2.0/33, is not a block of addresses",
        "'', '\"\" is no range, no block and no address'",
        "192.0.2.1-2001:db8::1, mixes IPv4 and IPv6",
    })
    void build_noAddresses_refuses(String addresses, String message) {
        assertThatThrownBy(() -> LoadBalancerPool.of("x", addresses))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("addresses: ")
                .hasMessageContaining(message);
    }

    @Test
    void build_unknownApiVersion_refuses() {
        assertThatThrownBy(() -> LoadBalancerPool.builder()
                        .name("x")
                        .addresses("192.0.2.0/24")
                        .apiVersion("cilium.io/v3")
                        .build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("cilium.io/v3");
    }
}
