package io.github.cilium4j.overlay.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.model.profile.IpamMode;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.model.profile.ProfileReading;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ContainerRuntimeProvider;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.EncryptionType;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.Stage;
import io.github.cilium4j.overlay.lint.ChartConfigRules;
import io.github.cilium4j.overlay.lint.ConfiguredCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RkeCiliumChartConfigTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/helm");

    private static OverlayConfig cluster(String name) throws IOException {
        Path file = Path.of("../examples/clusters").resolve(name).resolve("config.yaml");
        return ConfigReader.read(name, Files.readAllBytes(file)).config().orElseThrow();
    }

    static Stream<Arguments> clusters() {
        return Stream.of("minimal", "dev", "prod")
                .flatMap(name -> CiliumVersion.all().stream().map(version -> Arguments.of(name, version)));
    }

    /** Configurations that reach every branch. */
    static Stream<OverlayConfig> configurations() {
        return Stream.of(
                OverlayConfig.builder().build(),
                OverlayConfig.builder()
                        .set(CiliumKeys.METRICS, List.of("+cilium_bpf_syscall_duration_seconds"))
                        .set(CiliumKeys.DEVICES, List.of("eth0", "eth+"))
                        .set(CiliumKeys.ENCRYPTION_TYPE, EncryptionType.IPSEC)
                        .set(LoadBalancerKeys.MODE, LoadBalancerMode.BGP)
                        .set(DeliveryKeys.STAGE, Stage.MIGRATED)
                        .build(),
                OverlayConfig.builder()
                        .set(CiliumKeys.MUTUAL_AUTH, false)
                        .set(CiliumKeys.STRICT_ENCRYPTION, false)
                        .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void render_exampleCluster_isTheGoldenFile(String name, CiliumVersion version) throws IOException {
        HelmChartConfig rendered = RkeCiliumChartConfig.render(cluster(name), version);

        Golden.check(GOLDEN.resolve(name + "-" + version + ".yaml"), Yaml.write(rendered));
    }

    @Test
    void render_devClusterMigrated_isTheGoldenFile() throws IOException {
        HelmChartConfig rendered = RkeCiliumChartConfig.render(cluster("dev"), CiliumVersion.V1_20, Stage.MIGRATED);

        Golden.check(GOLDEN.resolve("dev-1.20-migrated.yaml"), Yaml.write(rendered));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void render_anyConfiguration_hasOnlyWhatTheChartReads(OverlayConfig config) {
        for (CiliumVersion version : CiliumVersion.all()) {
            assertThat(reading(config, version).findings())
                    .filteredOn(finding ->
                            finding.versions().isEmpty() || finding.versions().contains(version))
                    .extracting(Finding::render)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void render_twice_givesTheSameText(OverlayConfig config) {
        assertThat(RkeCiliumChartConfig.render(config, CiliumVersion.V1_19))
                .isEqualTo(RkeCiliumChartConfig.render(config, CiliumVersion.V1_19));
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void render_exampleCluster_hasWhatTheOverlayReliesOn(String name, CiliumVersion version) throws IOException {
        Manifests manifests = Manifests.of(RkeCiliumChartConfig.render(cluster(name), version));
        ConfiguredCluster subject = new ConfiguredCluster(Cluster.of(manifests, List.of()), Optional.of(cluster(name)));

        assertThat(ChartConfigRules.checks().stream().flatMap(rule -> rule.check(subject).stream()))
                .extracting(Finding::render)
                .isEmpty();
    }

    @Test
    void render_devCluster_readsBackAsItsProfile() throws IOException {
        ClusterProfile profile =
                reading(cluster("dev"), CiliumVersion.V1_18).profile().orElseThrow();

        assertThat(profile.kubeProxyReplacement().value()).isTrue();
        assertThat(profile.devices().value()).isEqualTo(Devices.of("eth0"));
        assertThat(profile.l2Announcements().value()).isTrue();
        assertThat(profile.hostFirewall().value()).isTrue();
        assertThat(profile.l7Proxy().value()).isTrue();
        assertThat(profile.hubble().value()).isTrue();
        assertThat(profile.hubbleMetrics().value())
                .startsWith("dns:query;ignoreAAAA", "drop", "tcp", "flow", "icmp")
                .hasSize(6);
        assertThat(profile.agentPrometheus().value()).isTrue();
        assertThat(profile.agentMetrics().explicit()).isFalse();
        assertThat(profile.operatorPrometheus().value()).isTrue();
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.KUBERNETES);
        assertThat(profile.ipv4().value()).isTrue();
        assertThat(profile.ipv6().value()).isFalse();
        assertThat(profile.authentication().value()).isTrue();
        assertThat(profile.spire().value()).isTrue();
    }

    @Test
    void render_requestedMetrics_areThoseOfTheAgent() {
        OverlayConfig config = OverlayConfig.builder()
                .set(CiliumKeys.METRICS, List.of("+cilium_bpf_syscall_duration_seconds"))
                .build();

        assertThat(reading(config, CiliumVersion.V1_18)
                        .profile()
                        .orElseThrow()
                        .agentMetrics()
                        .value())
                .containsExactly("+cilium_bpf_syscall_duration_seconds");
    }

    @Test
    void render_dashboards_carryTheConfiguredAnnotation() {
        OverlayConfig config = OverlayConfig.builder()
                .set(PlatformKeys.FOLDER_ANNOTATION, LabelKey.parse("example.org/folder"))
                .set(DeliveryKeys.DASHBOARD_FOLDER, "Network")
                .build();

        assertThat(value(config, "hubble", "metrics", "dashboards", "annotations"))
                .hasToString("{example.org/folder=\"/tmp/dashboards/Network\"}");
    }

    @Test
    void render_kata_keepsSocketLoadBalancingOnTheHost() {
        OverlayConfig plain = OverlayConfig.builder()
                .set(PlatformKeys.SERVICE_MESH, false)
                .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.TRAEFIK)
                .build();
        OverlayConfig kata = OverlayConfig.builder()
                .set(PlatformKeys.SERVICE_MESH, false)
                .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.TRAEFIK)
                .set(PlatformKeys.CONTAINER_RUNTIME, true)
                .set(PlatformKeys.CONTAINER_RUNTIME_PROVIDER, ContainerRuntimeProvider.KATA)
                .build();

        assertThat(value(plain, "socketLB", "hostNamespaceOnly")).hasToString("false");
        assertThat(value(kata, "socketLB", "hostNamespaceOnly")).hasToString("true");
        assertThat(value(kata, "bpf", "masquerade")).hasToString("true");
    }

    private static ProfileReading reading(OverlayConfig config, CiliumVersion version) {
        return new ProfileReader(version).helmChartConfig(Located.built(RkeCiliumChartConfig.render(config, version)));
    }

    private static YamlNode value(OverlayConfig config, String... path) {
        String text = RkeCiliumChartConfig.render(config, CiliumVersion.V1_18)
                .spec()
                .orElseThrow()
                .valuesContent()
                .orElseThrow();
        return YamlReader.read("", text)
                .documents()
                .get(0)
                .find(FieldPath.of(path))
                .orElseThrow();
    }
}
