package io.github.cilium4j.monitoring.dashboard;

import static io.github.cilium4j.core.CiliumVersion.V1_18;
import static io.github.cilium4j.core.CiliumVersion.V1_19;
import static io.github.cilium4j.core.CiliumVersion.V1_20;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DashboardCorrectionsTest {
    /** The shape of Cilium's own dashboards: odd fields and spacing, panels in rows, several kinds of data sources. */
    private static final String DASHBOARD = """
            {
              "__inputs": [ {"name": "DS_PROMETHEUS"} ],
              "panels": [
                {"id": 7, "type": "row", "title": "Services", "collapsed": true,
                 "panels": [
                   {"title": "Service Updates", "id":  106,
                    "targets": [{ "expr" : "sum(rate(cilium_services_events_total{k8s_app=\\"cilium\\", pod=~\\"$pod\\"}[5m])) by (pod, action)",
                                  "legendFormat": "{{pod}} {{action}}", "refId": "A" }]}]},
                {"title": "Calls", "targets": [{"expr": "rate(cilium_bpf_syscall_duration_seconds_count[1m])"}]},
                {"title": "Policy", "targets": [{"expr": "cilium_policy > 1"}, {"expr": "kvstore_operations_total"}]},
                {"title": "Text", "type": "text", "options": {"content": "<b>\\u00e9</b>"}},
                {"title": "Other", "targets": [{"query": "{}"}, {"expr": "topk($n, up)"}]},
                {"title": "Store", "targets": [{"expr": "sum(kvstore_operations_total{pod=~\\"$pod\\"}) or vector(0)"}]},
                {"title": "Twice", "targets": [{"expr": "cilium_services_events_total - cilium_services_events_total"}]}
              ],
              "schemaVersion": 25
            }
            """;

    private static String corrected(CiliumVersion version, String expr) {
        String json = "{\"panels\":[{\"title\":\"a\",\"targets\":[{\"expr\":"
                + Json.write(expr).strip() + "}]}]}";
        List<Correction> corrections = DashboardCorrections.apply(json, version).corrections();
        return corrections.isEmpty() ? expr : corrections.get(0).after();
    }

    @Test
    void apply_toADashboard_changesThoseQueriesAndNoOtherByte() {
        CorrectedDashboard result = DashboardCorrections.apply(DASHBOARD, V1_18);

        assertThat(result.json())
                .isEqualTo(DASHBOARD
                        .replace(
                                "cilium_services_events_total{k8s_app=\\\"cilium\\\", pod=~\\\"$pod\\\"}",
                                "cilium_kubernetes_events_total{k8s_app=\\\"cilium\\\", pod=~\\\"$pod\\\", scope=\\\"Service\\\"}")
                        .replace("kvstore_operations_total", "cilium_kvstore_operations_duration_seconds_count")
                        .replace(
                                "cilium_services_events_total",
                                "cilium_kubernetes_events_total{scope=\\\"Service\\\"}"));
        assertThat(result.corrections())
                .extracting(Correction::panel)
                .containsExactly("Service Updates", "Policy", "Store", "Twice");
        assertThat(result.corrections().get(1))
                .isEqualTo(new Correction(
                        "Policy",
                        "kvstore_operations_total",
                        "cilium_kvstore_operations_duration_seconds_count",
                        "kvstore_operations_total does not exist"));
    }

    @Test
    void apply_from119_countsServicesByTheirMapsAndRenamesTheLegend() {
        CorrectedDashboard result = DashboardCorrections.apply(DASHBOARD, V1_19);

        assertThat(result.corrections().get(0))
                .isEqualTo(new Correction(
                        "Service Updates",
                        "sum(rate(cilium_services_events_total{k8s_app=\"cilium\", pod=~\"$pod\"}[5m])) by (pod, action)",
                        "sum(rate(cilium_bpf_map_ops_total{k8s_app=\"cilium\", pod=~\"$pod\","
                                + " map_name=~\"lb[46]_services.*\"}[5m])) by (pod, operation)",
                        "nothing counts cilium_services_events_total; the writes of the load-balancing maps are"));
        assertThat(result.json()).contains("\"legendFormat\": \"{{pod}} {{operation}}\", \"refId\": \"A\" }]}]},");
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void apply_twice_changesNothing(CiliumVersion version) {
        CorrectedDashboard once = DashboardCorrections.apply(DASHBOARD, version);
        CorrectedDashboard again = DashboardCorrections.apply(once.json(), version);

        assertThat(again.json()).isEqualTo(once.json());
        assertThat(again.corrections()).isEmpty();
        assertThat(again.empty()).isEqualTo(once.empty());
    }

    @Test
    void apply_toADashboard_reportsWhatStaysEmptyAndRemovesItWhenAsked() {
        CorrectedDashboard result = DashboardCorrections.apply(DASHBOARD, V1_18);

        assertThat(result.empty())
                .containsExactly(new EmptyPanel(
                        "Calls", "it is off until prometheus.metrics has \"+cilium_bpf_syscall_duration_seconds\""));
        assertThat(result.json()).contains("\"Calls\"");
        assertThat(result.withoutEmptyPanels())
                .isEqualTo(result.json()
                        .replace(
                                ",\n    {\"title\": \"Calls\", \"targets\": [{\"expr\":"
                                        + " \"rate(cilium_bpf_syscall_duration_seconds_count[1m])\"}]}",
                                ""));
        ClusterProfile counting = Profiles.of(V1_18, "prometheus: {metrics: [+cilium_bpf_syscall_duration_seconds]}");
        assertThat(DashboardCorrections.apply(DASHBOARD, counting).empty()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "1.18; cilium_kubernetes_events_total{scope=\"Service\"}; cilium_kubernetes_events_total{scope=\"Service\"}",
                "1.20; cilium_kubernetes_events_total{scope=\"Endpoint\"}; cilium_bpf_map_ops_total{map_name=~\"lb[46]_backends.*\"}",
                "1.20; cilium_kubernetes_events_total{scope=\"Endpoint\",action=\"x\"}; cilium_kubernetes_events_total{scope=\"Endpoint\",action=\"x\"}",
                "1.18; cilium_kubernetes_events_total{scope=\"Pod\"}; cilium_kubernetes_events_received_total{scope=\"Pod\"}",
                "1.20; cilium_policy_change_total{outcome=\"failure\"}; cilium_policy_change_total{outcome=\"fail\"}",
                "1.19; cilium_operator_ipam_available; cilium_operator_ipam_available_interfaces",
                "1.20; cilium_operator_ipam_available; cilium_operator_ipam_interface_candidates",
                "1.19; cilium_operator_ipam_available_interfaces; cilium_operator_ipam_available_interfaces",
                "1.19; sum(cilium_operator_ipam_ips) by (type); sum(cilium_operator_ipam_ips) by (type)",
                "1.20; sum(cilium_operator_ipam_ips) by (type); sum({__name__=~\"cilium_operator_ipam_(available|needed|used)_ips\"}) by (__name__)",
                "1.18; sum(rate(cilium_operator_ipam_interface_creation_ops[5m])) by (subnetId); sum(rate(cilium_operator_ipam_interface_creation_ops[5m])) by (subnet_id)",
                "1.18; cilium_operator_ipam_interface_creation_ops; cilium_operator_ipam_interface_creation_ops",
                "1.18; rate(cilium_operator_ipam_api_duration_seconds_sum[5m]); rate({__name__=~\"cilium_operator_(alibabacloud|azure|ec2)_api_duration_seconds_sum\"}[5m])",
                "1.18; rate(cilium_operator_ec2_api_duration_seconds_sum[5m]); rate(cilium_operator_ec2_api_duration_seconds_sum[5m])",
            })
    void apply_toAQuery_isTheCorrectedOne(String version, String before, String after) {
        assertThat(corrected(CiliumVersion.parse(version), before)).isEqualTo(after.trim());
    }

    @Test
    void apply_everyListOfPanels_isFound() {
        String wrapped = "{\"dashboard\": {\"rows\": [{\"panels\": [{\"title\": \"a\", \"targets\":"
                + " [{\"expr\": \"kvstore_operations_total\"}]}]}]}}";

        CorrectedDashboard result = DashboardCorrections.apply(wrapped, V1_20);

        assertThat(result.corrections()).extracting(Correction::panel).containsExactly("a");
    }

    @Test
    void apply_toWhatIsNoDashboard_isRefused() {
        assertThatThrownBy(() -> DashboardCorrections.apply("[]", V1_20)).isInstanceOf(InvalidManifestException.class);
        assertThatThrownBy(() -> DashboardCorrections.apply("{", V1_20)).isInstanceOf(InvalidManifestException.class);
        assertThat(DashboardCorrections.apply("{}", V1_20).json()).isEqualTo("{}");
    }

    @Test
    void apply_toOurOwnDashboards_findsNothing() {
        for (CiliumVersion version : CiliumVersion.all()) {
            ClusterProfile profile = ClusterProfile.defaults(version);

            assertThat(DashboardCorrections.apply(
                            CiliumAgentDashboard.of(profile).toJson(), profile))
                    .isEqualTo(new CorrectedDashboard(
                            CiliumAgentDashboard.of(profile).toJson(), List.of(), List.of()));
        }
    }
}
