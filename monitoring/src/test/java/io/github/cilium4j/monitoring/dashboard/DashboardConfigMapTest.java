package io.github.cilium4j.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DashboardConfigMapTest {
    private static final ClusterProfile DEFAULTS = ClusterProfile.defaults(CiliumVersion.V1_18);

    private static String json(int bytes) {
        String frame = "{\"title\": \"\"}";
        return frame.replace("\"\"", "\"" + "x".repeat(bytes - frame.length()) + "\"");
    }

    private static String text(ConfigMap map) {
        return map.data().values().iterator().next();
    }

    @Test
    void manifest_ofBothDashboards_isNamedAndLabelled() {
        List<ConfigMap> maps = Stream.of(DashboardConfigMap.agent(DEFAULTS), DashboardConfigMap.operator(DEFAULTS))
                .map(builder -> builder.release("prometheus-stack")
                        .folder("/tmp/dashboards/Cilium")
                        .build()
                        .manifest())
                .toList();

        assertThat(maps)
                .extracting(
                        map -> map.metadata().name().orElseThrow(),
                        map -> List.copyOf(map.data().keySet()))
                .containsExactly(
                        tuple("cilium-agent-dashboard", List.of("cilium-agent-dashboard.json")),
                        tuple("cilium-operator-dashboard", List.of("cilium-operator-dashboard.json")));
        assertThat(maps).allSatisfy(map -> {
            assertThat(map.metadata().namespace()).hasValue("kube-system");
            assertThat(map.metadata().labels())
                    .isEqualTo(Map.of("grafana_dashboard", "1", "release", "prometheus-stack"));
            assertThat(map.metadata().annotations())
                    .isEqualTo(Map.of("grafana_dashboard_folder", "/tmp/dashboards/Cilium"));
        });
    }

    @Test
    void manifest_writtenAndRead_holdsTheDashboardByteForByte() {
        ConfigMap map = DashboardConfigMap.agent(DEFAULTS).build().manifest();
        String yaml = Yaml.write(map);

        ManifestReading reading = new ManifestReader(AllKinds.all()).read("x.yaml", yaml);

        assertThat(yaml).contains("grafana_dashboard: \"1\"").contains("cilium-agent-dashboard.json: |\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifests().all().get(0).manifest()).isEqualTo(map);
        assertThat(Dashboard.parse(text(map))).isEqualTo(CiliumAgentDashboard.of(DEFAULTS));
    }

    @Test
    void manifest_aboveOneMebibyte_isRefused() {
        DashboardConfigMap fits =
                DashboardConfigMap.builder().name("big").json(json(1_048_576)).build();
        DashboardConfigMap large =
                DashboardConfigMap.builder().name("big").json(json(1_048_577)).build();

        assertThat(text(fits.manifest()).getBytes(StandardCharsets.UTF_8)).hasSize(1_048_576);
        assertThatThrownBy(large::manifest)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("1048577 bytes");
    }

    @Test
    void build_whatIsNoJson_isRefused() {
        for (String text : List.of("", "[]", "title: x", "{\"a\": ", "{} {}")) {
            assertThatThrownBy(() ->
                            DashboardConfigMap.builder().name("x").json(text).build())
                    .as(text)
                    .isInstanceOf(InvalidManifestException.class)
                    .hasMessage("json: the text is no JSON object. Give a dashboard of Grafana");
        }
    }

    @Test
    void build_twoValuesOfTheLabel_isRefused() {
        DashboardConfigMap.Builder builder = DashboardConfigMap.agent(DEFAULTS).putLabel("grafana_dashboard", "yes");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("labels: grafana_dashboard is \"yes\", but labelValue is \"1\". Give one of them");
        assertThat(builder.labelValue("yes").build().manifest().metadata().labels())
                .containsEntry("grafana_dashboard", "yes");
    }
}
