package io.github.cilium4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.examples.announcement.AnnounceAnAddressRange;
import io.github.cilium4j.examples.check.CheckAPolicy;
import io.github.cilium4j.examples.dashboards.DashboardsOfACluster;
import io.github.cilium4j.examples.egress.DenyEgressButOne;
import io.github.cilium4j.examples.overlay.FilesOfACluster;
import io.github.cilium4j.examples.policy.AllowWebToTheWorld;
import io.github.cilium4j.examples.profile.DevicesOfACluster;
import io.github.cilium4j.examples.spire.GiveSpireAVolume;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

        assertThat(DevicesOfACluster.answer("cilium.yaml", bytes(config)))
                .isEqualTo("eth0 eth1 from HelmChartConfig kube-system/rke2-cilium at cilium.yaml:9:5\n");
    }

    @Test
    void egress_written_isTheDefaultDenyAndItsException() {
        assertThat(Yaml.writeAll(DenyEgressButOne.manifests()))
                .contains(
                        "kind: \"CiliumClusterwideNetworkPolicy\"\n",
                        "name: \"default-deny-external-egress\"\n",
                        "name: \"shop-allow-external-egress\"\n  namespace: \"shop\"\n",
                        "- matchName: \"payments.example.org\"\n");
    }

    @Test
    void overlay_minimalCluster_listsItsFiles() throws IOException {
        assertThat(FilesOfACluster.files("config.yaml", Files.readAllBytes(Path.of("clusters/minimal/config.yaml"))))
                .contains("deploy/argocd/config/config.yaml", "deploy/argocd/apps/cilium/applicationset.yaml")
                .allMatch(path -> path.startsWith("deploy/") || path.startsWith("bootstrap/"));
    }

    @Test
    void overlay_nothingInTheConfiguration_saysWhatIsMissing() {
        assertThat(FilesOfACluster.files("config.yaml", bytes("features: {}\n")))
                .isNotEmpty()
                .allMatch(line -> line.contains("config.yaml"));
    }

    @Test
    void check_nameWithoutDnsRule_isReported() {
        String policy = """
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: shop, namespace: shop}
                spec:
                  endpointSelector: {}
                  egress:
                  - toFQDNs: [{matchName: payments.example.org}]
                    toPorts: [{ports: [{port: "443", protocol: TCP}]}]
                """;

        assertThat(CheckAPolicy.findings("shop.yaml", bytes(policy)))
                .singleElement()
                .asString()
                .startsWith("shop.yaml:7:")
                .contains("POL-002");
    }

    @Test
    void dashboards_defaultsOfTheChart_areTwoAndNameWhatTheyLeaveOut() {
        ClusterProfile profile = ClusterProfile.defaults(CiliumVersion.V1_20);

        assertThat(DashboardsOfACluster.manifests(profile))
                .extracting(Manifest::describe)
                .containsExactly(
                        "ConfigMap kube-system/cilium-agent-dashboard",
                        "ConfigMap kube-system/cilium-operator-dashboard");
        assertThat(DashboardsOfACluster.omitted(profile)).anyMatch(line -> line.startsWith("Service updates: "));
    }

    @Test
    void spire_valuesWithComments_keepThem() {
        String before = """
                kind: HelmChartConfig
                spec:
                  valuesContent: |- # by hand
                    authentication: # later
                      mutual: {spire: {install: {server: {dataStorage: {enabled: false}}}}}
                    devices: [eth0] # two soon
                """;

        assertThat(GiveSpireAVolume.withVolume(before))
                .isEqualTo(
                        before.replace("enabled: false", "enabled: true, size: \"2Gi\", storageClass: \"ceph-block\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
