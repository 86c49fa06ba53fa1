package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class CiliumLoadBalancerIPPoolTest {
    @Test
    void write_blockAndRange_printsInUpstreamOrder() {
        CiliumLoadBalancerIPPool pool = CiliumLoadBalancerIPPool.builder()
                .metadata(ObjectMeta.of("gateway"))
                .spec(LoadBalancerIPPoolSpec.builder()
                        .addBlocks(PoolBlock.cidr("192.0.2.8/32"), PoolBlock.range("2001:db8::1", "2001:db8::f"))
                        .allowFirstLastIPs(AllowFirstLastIPs.YES)
                        .build())
                .build();

        String yaml = Yaml.write(pool);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "cilium.io/v2"
                        kind: "CiliumLoadBalancerIPPool"
                        metadata:
                          name: "gateway"
                        spec:
                          blocks:
                          - cidr: "192.0.2.8/32"
                          - start: "2001:db8::1"
                            stop: "2001:db8::f"
                          allowFirstLastIPs: "Yes"
                        """);
        assertThat(Yaml.read(yaml, CiliumLoadBalancerIPPool.class)).isEqualTo(pool);
    }

    @Test
    void build_unservedApiVersion_namesTheServedOnes() {
        var builder = CiliumLoadBalancerIPPool.builder()
                .metadata(ObjectMeta.of("gateway"))
                .spec(LoadBalancerIPPoolSpec.of(PoolBlock.cidr("192.0.2.0/24")));

        assertThat(builder.apiVersion("cilium.io/v2alpha1").build().apiVersion())
                .isEqualTo("cilium.io/v2alpha1");
        assertThatThrownBy(() -> builder.apiVersion("cilium.io/v1").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("apiVersion: \"cilium.io/v1\" is no API version of CiliumLoadBalancerIPPool."
                        + " Write cilium.io/v2 or cilium.io/v2alpha1");
    }

    @Test
    void range_turnedRound_isRefused() {
        assertThatThrownBy(() -> PoolBlock.range("192.0.2.9", "192.0.2.1"))
                .hasMessage("\"192.0.2.9-192.0.2.1\" ends before it starts. Write 192.0.2.1-192.0.2.9");
    }

    @Test
    void read_blockWithoutAddresses_isRefused() {
        assertThatThrownBy(() -> Yaml.read("stop: 192.0.2.1", PoolBlock.class))
                .hasMessageContaining("the block has neither cidr nor start");
    }

    @Test
    void toRange_startAlone_isOneAddress() {
        PoolBlock block = Yaml.read("start: 192.0.2.1", PoolBlock.class);

        assertThat(block.toRange()).hasToString("192.0.2.1-192.0.2.1");
    }
}
