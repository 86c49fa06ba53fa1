package io.github.cilium4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.examples.announcement.AnnounceAnAddressRange;
import io.github.cilium4j.examples.policy.AllowWebToTheWorld;
import io.github.cilium4j.examples.profile.DevicesOfACluster;
import io.github.cilium4j.model.profile.Devices;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ExamplesTest {
    @Test
    void policy_written_isTheManifestOfTheReadme() {
        assertThat(Yaml.write(AllowWebToTheWorld.policy())).isEqualTo("""
                        apiVersion: "cilium.io/v2"
                        kind: "CiliumNetworkPolicy"
                        metadata:
                          name: "web-egress"
                          namespace: "shop"
                        spec:
                          endpointSelector:
                            matchLabels:
                              app: "web"
                          egress:
                          - toEntities:
                            - "world"
                            toPorts:
                            - ports:
                              - port: "443"
                                protocol: "TCP"
                        """);
    }

    @Test
    void announcement_interfaceAmongTheDevices_isWritten() {
        assertThat(Yaml.writeAll(AnnounceAnAddressRange.manifests(Devices.of("eth0", "eth1"), "eth0")))
                .contains("start: \"192.168.121.220\"", "stop: \"192.168.121.250\"", "interfaces:\n  - \"eth0\"\n");
    }

    @Test
    void announcement_interfaceOutsideTheDevices_isRefused() {
        assertThatThrownBy(() -> AnnounceAnAddressRange.manifests(Devices.of("eth0"), "eth1"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("interfaces: \"eth1\"");
    }

    @Test
    void devices_ofAHelmChartConfig_areFoundInsideValuesContent() {
        String config = """
                apiVersion: helm.cattle.io/v1
                kind: HelmChartConfig
                metadata:
                  name: rke2-cilium
                  namespace: kube-system
                spec:
                  valuesContent: |-
                    devices:
                    - eth0
                    - eth1
                """;

        assertThat(DevicesOfACluster.answer("cilium.yaml", config.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("eth0 eth1 from HelmChartConfig kube-system/rke2-cilium at cilium.yaml:9:5\n");
    }
}
