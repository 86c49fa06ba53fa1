package io.github.cilium4j.monitoring.scrape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.monitoring.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CiliumMonitorsTest {
    @Test
    void manifest_defaults_isTheGoldenFile() throws IOException {
        Golden.compare("hubble.yaml", Yaml.write(HubbleMonitor.builder().build().manifest()));
        Golden.compare(
                "hubble-relay.yaml",
                Yaml.write(HubbleRelayMonitor.builder().build().manifest()));
        Golden.compare(
                "cilium-envoy.yaml",
                Yaml.write(CiliumEnvoyMonitor.builder().build().manifest()));
        Golden.compare(
                "cilium-agent.yaml",
                Yaml.write(CiliumAgentMonitor.builder().build().manifest()));
        Golden.compare(
                "cilium-operator.yaml",
                Yaml.write(CiliumOperatorMonitor.builder().build().manifest()));
    }

    @Test
    void all_everyOption_isTheGoldenFile() throws IOException {
        CiliumMonitors monitors = CiliumMonitors.builder()
                .namespace("cilium")
                .interval(PromDuration.parse("1m"))
                .release("prometheus-stack")
                .putLabel("grafana_dashboard", "1")
                .putAnnotation("grafana_dashboard_folder", "/tmp/dashboards/Cilium")
                .build();

        Golden.compare("cilium-monitors.yaml", Yaml.writeAll(monitors.all()));
    }

    @Test
    void all_optionsOfOneRecipe_areThoseOfEvery() {
        CiliumAgentMonitor agent = CiliumAgentMonitor.builder().release("stack").build();

        List<Manifest> monitors = CiliumMonitors.all(agent);

        assertThat(monitors).contains(agent.manifest());
        assertThat(monitors)
                .extracting(Manifest::describe)
                .containsExactly(
                        "ServiceMonitor kube-system/hubble",
                        "ServiceMonitor kube-system/hubble-relay",
                        "ServiceMonitor kube-system/cilium-envoy",
                        "PodMonitor kube-system/cilium-agent",
                        "PodMonitor kube-system/cilium-operator");
        assertThat(monitors)
                .allSatisfy(monitor ->
                        assertThat(monitor.metadata().labels()).containsExactlyEntriesOf(Map.of("release", "stack")));
    }

    @Test
    void build_twoReleases_isRefused() {
        var builder = HubbleMonitor.builder().release("a").putLabel("release", "b");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("labels: release is \"b\", but the release is \"a\". Give one of them");
        assertThat(HubbleMonitor.builder()
                        .release("a")
                        .putLabel("release", "a")
                        .build()
                        .manifest()
                        .metadata()
                        .labels())
                .hasSize(1);
    }
}
