package io.github.cilium4j.monitoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.Profiles;
import io.github.cilium4j.monitoring.dashboard.CiliumAgentDashboard;
import io.github.cilium4j.monitoring.dashboard.CiliumOperatorDashboard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PanelWithoutDataTest {
    private static final ClusterProfile DEFAULTS = ClusterProfile.defaults(CiliumVersion.V1_18);

    private static String panel(String title, String... exprs) {
        String targets = Stream.of(exprs)
                .map(expr -> "{\"expr\": " + Json.write(expr).strip() + "}")
                .collect(Collectors.joining(", "));
        return "{\"title\": \"" + title + "\", \"targets\": [" + targets + "]}";
    }

    private static List<Finding> check(List<ClusterProfile> profiles, String... panels) {
        return checkText(profiles, "{\"panels\": [" + String.join(", ", panels) + "]}");
    }

    private static List<Finding> checkText(List<ClusterProfile> profiles, String json) {
        ConfigMap map = ConfigMap.builder()
                .metadata(ObjectMeta.of("web"))
                .putData("web.json", json)
                .build();
        return new PanelWithoutData().check(Cluster.of(Manifests.of(map), profiles));
    }

    @Test
    void check_metricThatNobodyHas_isReportedWithTheNearest() {
        assertThat(check(List.of(), panel("Drops", "rate(cilium_drops_count_total[5m])")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("data[\"web.json\"]");
                    assertThat(finding.message())
                            .isEqualTo("the panel \"Drops\" has no data: no supported Cilium has samples called"
                                    + " \"cilium_drops_count_total\"");
                    assertThat(finding.fix()).isEqualTo("Write cilium_drop_count_total");
                    assertThat(finding.versions()).isEmpty();
                });
        assertThat(check(List.of(), panel("Odd", "hubble_of_another_maker_altogether")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("Remove the query"));
    }

    @Test
    void check_histogramWithoutSuffix_isReportedWithItsSamples() {
        assertThat(check(List.of(), panel("Delay", "cilium_policy_implementation_delay")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fix()).startsWith("Write cilium_policy_implementation_delay_bucket, "));
    }

    @Test
    void check_metricThatNothingWrites_isReportedWithTheCorrectedQuery() {
        assertThat(check(List.of(DEFAULTS), panel("Services", "sum(cilium_services_events_total{k8s_app=\"cilium\"})")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("nothing ever writes cilium_services_events_total");
                    assertThat(finding.fix())
                            .isEqualTo(
                                    "Write sum(cilium_kubernetes_events_total{k8s_app=\"cilium\", scope=\"Service\"})");
                });
        assertThat(check(List.of(), panel("Services", "cilium_services_events_total")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate(cilium_bpf_syscall_duration_seconds_count[5m])",
                "cilium_operator_ipam_ips",
            })
    void check_metricThatTheSettingsSwitchOff_needsAProfile(String expr) {
        assertThat(check(List.of(DEFAULTS), panel("a", expr))).hasSize(1);
        assertThat(check(List.of(), panel("a", expr))).isEmpty();
    }

    @Test
    void check_settingsThatSwitchItOn_areSilent() {
        ClusterProfile kvstore = Profiles.kvstore(CiliumVersion.V1_18);
        String calls = panel("Calls", "rate(cilium_bpf_syscall_duration_seconds_count[5m])");

        assertThat(check(List.of(kvstore), calls)).isEmpty();
        assertThat(check(List.of(DEFAULTS, kvstore), calls)).isEmpty();
        assertThat(check(List.of(DEFAULTS), calls))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("+cilium_bpf_syscall_duration_seconds"));
    }

    @Test
    void check_metricThatOneVersionLacks_carriesTheVersions() {
        ClusterProfile cloud = Profiles.of(CiliumVersion.V1_20, "ipam: {mode: eni}");

        assertThat(check(List.of(cloud), panel("Addresses", "cilium_operator_ipam_ips")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.versions()).containsExactly(CiliumVersion.V1_20));
    }

    @Test
    void check_valueThatNobodyWrites_isReported() {
        assertThat(check(List.of(DEFAULTS), panel("Pods", "cilium_kubernetes_events_total{scope=\"Pod\"}")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .isEqualTo("Write cilium_kubernetes_events_received_total{scope=\"Pod\"}"));
    }

    @Test
    void check_severalQueriesOfAPanel_areOneFinding() {
        assertThat(check(List.of(), panel("a", "cilium_policy", "cilium_nothing_a", "cilium_nothing_b")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("cilium_nothing_a"));
        assertThat(check(List.of(), panel("a", "cilium_nothing_a"), panel("a", "cilium_nothing_a")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "up",
                "kvstore_operations_total",
                "cilium_nothing_a or vector(0)",
                "cilium_nothing:rate5m",
                "topk($n, cilium_nothing_a)",
                "cilium_policy{cluster=\"a\", k8s_app=\"other\"}",
            })
    void check_queryThatIsNotJudged_isSilent(String expr) {
        assertThat(check(List.of(DEFAULTS), panel("a", expr))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void check_ourOwnDashboards_areSilent(CiliumVersion version) {
        for (ClusterProfile profile : List.of(ClusterProfile.defaults(version), Profiles.kvstore(version))) {
            assertThat(checkText(
                            List.of(profile), CiliumAgentDashboard.of(profile).toJson()))
                    .isEmpty();
            assertThat(checkText(
                            List.of(profile),
                            CiliumOperatorDashboard.of(profile).toJson()))
                    .isEmpty();
        }
    }

    @Test
    void check_textThatIsNoJson_isSilent() {
        assertThat(checkText(List.of(), "\"panels\" \"title\" { cilium_nothing"))
                .isEmpty();
    }
}
