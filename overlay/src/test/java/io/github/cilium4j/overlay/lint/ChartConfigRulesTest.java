package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import io.github.cilium4j.overlay.config.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartConfigRulesTest {
    private static final OverlayConfig BOOTSTRAP = OverlayConfig.builder().build();
    private static final OverlayConfig MIGRATED =
            OverlayConfig.builder().set(DeliveryKeys.STAGE, Stage.MIGRATED).build();
    private static final OverlayConfig UNMONITORED =
            OverlayConfig.builder().set(CiliumKeys.MONITORING, false).build();

    /** What the overlay relies on, so that other rules are seen alone. */
    private static final String BASE = """
            kubeProxyReplacement: true
            routingMode: native
            hostFirewall: {enabled: true}
            """;

    private static final String HUBBLE = """
            hubble:
              enabled: true
              metrics:
                enabled: ["dns:query;ignoreAAAA", "httpV2:exemplars=true"]
            """;

    private static List<String> found(String values, OverlayConfig... config) {
        HelmChartConfig chart = HelmChartConfig.of(ObjectMeta.of("kube-system", "rke2-cilium"), values);
        ConfiguredCluster subject = new ConfiguredCluster(
                Cluster.of(Manifests.of(chart), List.of()),
                config.length == 0 ? Optional.empty() : Optional.of(config[0]));
        return ChartConfigRules.checks().stream()
                .flatMap(rule -> rule.check(subject).stream())
                .map(finding -> finding.ruleId() + " " + lastName(finding))
                .toList();
    }

    private static String lastName(Finding finding) {
        return finding.path().toString().replace("spec.valuesContent.", "");
    }

    @Test
    void check_everythingInPlace_isSilent() {
        assertThat(found(BASE + HUBBLE, BOOTSTRAP)).isEmpty();
    }

    @Test
    void check_withoutConfiguration_asksNothingOfTheOverlay() {
        assertThat(found("prometheus: {serviceMonitor: {enabled: true}}")).isEmpty();
    }

    @Test
    void check_anotherCni_asksNothingOfTheOverlay() {
        OverlayConfig calico =
                OverlayConfig.builder().set(PlatformKeys.CNI, PrimaryCni.CALICO).build();

        assertThat(found("l7Proxy: false", calico)).isEmpty();
    }

    @Test
    void check_monitors_areFoundAtBootstrapAlone() {
        String values = BASE + HUBBLE + """
                    serviceMonitor: {enabled: true}
                operator: {prometheus: {serviceMonitor: {enabled: true}}}
                """;

        assertThat(found(values, BOOTSTRAP))
                .containsExactly(
                        "HELM-014 operator.prometheus.serviceMonitor.enabled",
                        "HELM-014 hubble.metrics.serviceMonitor.enabled");
        assertThat(found(values, MIGRATED)).isEmpty();
    }

    @Test
    void check_dashboardsOfTheChart_areFoundUnlessUnmonitored() {
        String values = BASE + HUBBLE + "operator: {dashboards: {enabled: true}}\ndashboards: {enabled: false}";

        assertThat(found(values, BOOTSTRAP)).containsExactly("HELM-015 operator.dashboards.enabled");
        assertThat(found(values, UNMONITORED)).isEmpty();
    }

    @Test
    void check_nothingSet_namesAllThatIsReliedOn() {
        assertThat(found("{}", BOOTSTRAP))
                .containsExactly(
                        "HELM-016 kubeProxyReplacement",
                        "HELM-016 routingMode",
                        "HELM-016 hostFirewall.enabled",
                        "HELM-016 hubble.enabled");
        assertThat(found(BASE + "l7Proxy: false", UNMONITORED)).containsExactly("HELM-016 l7Proxy");
    }

    @Test
    void check_quotedKubeProxyReplacement_isWhatItSays() {
        assertThat(found(BASE.replace("true\nrouting", "\"true\"\nrouting") + HUBBLE, BOOTSTRAP))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"encryption: {enabled: true}", "encryption: {enabled: true, type: ipsec}"})
    void check_ipsecWithHostFirewall_isFoundWithoutConfiguration(String values) {
        assertThat(found("hostFirewall: {enabled: true}\n" + values)).containsExactly("HELM-017 encryption.type");
        assertThat(found("hostFirewall: {enabled: false}\n" + values)).isEmpty();
    }

    @Test
    void check_wireguardWithHostFirewall_isSilent() {
        assertThat(found("hostFirewall: {enabled: true}\nencryption: {enabled: true, type: wireguard}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{enabled: true}"})
    void check_volumeOfSpire_isFoundAtBootstrapAlone(String storage) {
        String values =
                BASE + HUBBLE + "authentication: {mutual: {spire: {enabled: true, install: {server: {dataStorage: "
                        + storage + "}}}}}";

        assertThat(found(values, BOOTSTRAP))
                .containsExactly("HELM-018 authentication.mutual.spire.install.server.dataStorage.enabled");
        assertThat(found(values, MIGRATED)).isEmpty();
    }

    @Test
    void check_spireThatIsNotInstalled_needsNoVolume() {
        assertThat(found(
                        BASE + HUBBLE + "authentication: {mutual: {spire: {enabled: true, install: {enabled: false}}}}",
                        BOOTSTRAP))
                .isEmpty();
    }

    @Test
    void check_metricsOfHubble_areMissedOneByOne() {
        assertThat(found(BASE + "hubble: {enabled: true}", BOOTSTRAP))
                .containsExactly("HELM-019 hubble.metrics.enabled", "HELM-019 hubble.metrics.enabled");
        assertThat(found(BASE + HUBBLE.replace("httpV2:", "http:"), BOOTSTRAP))
                .containsExactly("HELM-019 hubble.metrics.enabled");
        assertThat(found(BASE + HUBBLE.replace("query;ignoreAAAA", "ignoreAAAA;query"), BOOTSTRAP))
                .isEmpty();
    }

    @Test
    void check_dashboardsWithoutAnnotation_areFound() {
        String dashboards = BASE + HUBBLE + "    dashboards: {enabled: true}";

        assertThat(found(dashboards, BOOTSTRAP)).containsExactly("HELM-020 hubble.metrics.dashboards.annotations");
        assertThat(found(dashboards.replace("{enabled: true}", "{enabled: true, annotations: {}}"), BOOTSTRAP))
                .contains("HELM-020 hubble.metrics.dashboards.annotations");
    }

    @Test
    void check_devices_areAskedForAsAList() {
        assertThat(found("devices: eth0,eth1")).containsExactly("HELM-021 devices");
        assertThat(found("devices: eth0")).isEmpty();
        assertThat(found("devices: [eth0, eth1]")).isEmpty();
    }

    @Test
    void check_unreadableValues_isSilent() {
        assertThat(found("devices: [eth0", BOOTSTRAP)).isEmpty();
    }
}
