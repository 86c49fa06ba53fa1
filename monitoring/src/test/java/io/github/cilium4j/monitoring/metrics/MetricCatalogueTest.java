package io.github.cilium4j.monitoring.metrics;

import static io.github.cilium4j.core.CiliumVersion.V1_18;
import static io.github.cilium4j.core.CiliumVersion.V1_19;
import static io.github.cilium4j.core.CiliumVersion.V1_20;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.Profiles;
import io.github.cilium4j.monitoring.metrics.Availability.Outcome;
import io.github.cilium4j.monitoring.promql.PromExpression;
import io.github.cilium4j.monitoring.promql.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MetricCatalogueTest {
    private static Availability served(CiliumVersion version, String values, String selector) {
        return MetricCatalogue.of(version).whenServed(parse(selector), Profiles.of(version, values));
    }

    private static Availability served(CiliumVersion version, String selector) {
        return served(version, "{}", selector);
    }

    private static Selector parse(String selector) {
        return PromExpression.parse(selector).selectors().get(0);
    }

    @ParameterizedTest
    @CsvSource({"1.18, 601", "1.19, 622", "1.20, 647"})
    void metrics_ofEachVersion_areAllOfTheTable(String version, int rows) {
        assertThat(MetricCatalogue.of(CiliumVersion.parse(version)).metrics()).hasSize(rows);
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void whenServed_everyMetric_hasAnAnswerThatFitsTheTable(CiliumVersion version) {
        MetricCatalogue catalogue = MetricCatalogue.of(version);

        assertThat(catalogue.metrics()).allSatisfy(metric -> {
            String sample = metric.name() + metric.type().suffixes().get(0);
            Availability answer = catalogue.whenServed(Selector.of(sample), ClusterProfile.defaults(version));
            if (metric.state() == Metric.State.ON && metric.component() == Component.AGENT) {
                assertThat(answer.outcome()).isIn(Outcome.DATA, Outcome.ALWAYS_ZERO);
            }
            if (metric.condition().startsWith("never:")
                    && catalogue.withSample(sample).size() == 1) {
                assertThat(answer.outcome()).isEqualTo(Outcome.NO_DATA);
            }
            assertThat(answer.reason().isEmpty()).isEqualTo(answer.equals(Availability.data()));
        });
    }

    @Test
    void whenServed_serviceEvents_areIn118Alone() {
        String selector = "cilium_kubernetes_events_total{scope=\"Service\", k8s_app=\"cilium\", pod=~\"$pod\"}";

        assertThat(served(V1_18, selector)).isEqualTo(Availability.data());
        assertThat(served(V1_19, selector))
                .isEqualTo(Availability.no(
                        "no series of cilium_kubernetes_events_total has scope=\"Service\" in this version"));
        assertThat(served(V1_20, selector).outcome()).isEqualTo(Outcome.NO_DATA);
    }

    @Test
    void whenServed_registeredButNeverWritten_hasNoData() {
        assertThat(served(V1_18, "cilium_services_events_total"))
                .isEqualTo(Availability.no("registered never written"));
    }

    @Test
    void whenServed_switchesOfTheAgent_lastOneWins() {
        String calls = "cilium_bpf_syscall_duration_seconds_count";

        assertThat(served(V1_18, calls))
                .isEqualTo(Availability.no(
                        "it is off until prometheus.metrics has \"+cilium_bpf_syscall_duration_seconds\""));
        assertThat(served(V1_18, "prometheus: {metrics: [+cilium_bpf_syscall_duration_seconds]}", calls))
                .isEqualTo(Availability.data());
        assertThat(served(V1_18, "prometheus: {metrics: [-cilium_policy]}", "cilium_policy"))
                .isEqualTo(Availability.no("prometheus.metrics has \"-cilium_policy\""));
        assertThat(served(V1_18, "prometheus: {metrics: [-cilium_policy, +cilium_policy]}", "cilium_policy"))
                .isEqualTo(Availability.data());
        assertThat(served(V1_18, "prometheus: {metrics: [-cilium_drop_count_total]}", "cilium_drop_count_total")
                        .hasData())
                .as("made outside the registry")
                .isTrue();
    }

    @Test
    void whenServed_keyValueStore_isThereInItsModes() {
        String selector = "cilium_kvstore_operations_duration_seconds_bucket{le=\"1\"}";

        assertThat(served(V1_19, selector).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(served(V1_19, "identityAllocationMode: kvstore", selector)).isEqualTo(Availability.data());
        assertThat(served(V1_19, "identityAllocationMode: doublewrite-readcrd", selector))
                .isEqualTo(Availability.data());
    }

    @Test
    void whenServed_cloudIpam_dependsOnTheModeAndIsFlatIn120() {
        String selector = "cilium_operator_ipam_resync_total";

        assertThat(served(V1_18, selector)).isEqualTo(Availability.no("ipam.mode is cluster-pool"));
        assertThat(served(V1_20, selector))
                .isEqualTo(new Availability(Outcome.ALWAYS_ZERO, "it stays at 0: ipam.mode is cluster-pool"));
        assertThat(served(V1_20, "ipam: {mode: eni}", selector)).isEqualTo(Availability.data());
        assertThat(served(V1_19, "cilium_operator_ipam_k8s_sync_folds")).isEqualTo(Availability.data());
    }

    @Test
    void whenServed_afterAnEvent_saysWhich() {
        assertThat(served(V1_18, "cilium_drop_count_total"))
                .isEqualTo(new Availability(Outcome.DATA, "from the first on: drop"));
        assertThat(served(V1_18, "l7Proxy: false", "cilium_proxy_redirects"))
                .isEqualTo(Availability.no("l7Proxy is false"));
    }

    @Test
    void whenServed_labelThatNobodyWrites_hasNoData() {
        assertThat(served(V1_18, "cilium_policy{scope=\"x\"}"))
                .isEqualTo(Availability.no("cilium_policy of the agent has no label scope"));
        assertThat(served(V1_18, "cilium_policy{scope=~\"x?\", node!=\"a\"}")).isEqualTo(Availability.data());
        assertThat(served(V1_18, "cilium_policy{k8s_app=\"cilium-operator\"}"))
                .isEqualTo(Availability.no("the agent is scraped with k8s_app=\"cilium\""));
        assertThat(served(V1_19, "cilium_hive_status{k8s_app=\"cilium-operator\", io_cilium_app=\"operator\"}"))
                .isEqualTo(Availability.data());
    }

    @Test
    void whenServed_connectionsOfAFamilyThatIsOff_hasNoData() {
        String selector = "cilium_datapath_conntrack_gc_entries{family=\"ipv6\", protocol=~\"TCP|x\"}";

        assertThat(served(V1_18, selector)).isEqualTo(Availability.no("ipv6.enabled is false"));
        assertThat(served(V1_18, "ipv6: {enabled: true}", selector).hasData()).isTrue();
    }

    @Test
    void whenServed_nameThatDoesNotExist_saysSo() {
        assertThat(served(V1_18, "cilium_polcy"))
                .isEqualTo(Availability.no("Cilium 1.18.6 has no metric cilium_polcy; it has cilium_policy"));
        assertThat(served(V1_18, "cilium_policy_implementation_delay"))
                .isEqualTo(
                        Availability.no("cilium_policy_implementation_delay is a histogram: its samples end in _bucket,"
                                + " _sum or _count"));
        assertThat(served(V1_18, "node_load1").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(served(V1_18, "{job=\"x\"}").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void availability_ofEachComponent_asksWhetherItServesMetrics() {
        MetricCatalogue catalogue = MetricCatalogue.of(V1_18);
        ClusterProfile defaults = ClusterProfile.defaults(V1_18);
        ClusterProfile on = Profiles.of(V1_18, """
                prometheus: {enabled: true}
                operator: {prometheus: {enabled: false}}
                hubble: {enabled: true, metrics: {enabled: ['dns:query;ignoreAAAA', flow]}}
                """);

        assertThat(catalogue.availability(Selector.of("cilium_version"), defaults))
                .isEqualTo(Availability.no("prometheus.enabled is false"));
        assertThat(catalogue.availability(Selector.of("cilium_version"), on)).isEqualTo(Availability.data());
        assertThat(catalogue.availability(Selector.of("cilium_operator_version"), defaults))
                .isEqualTo(Availability.data());
        assertThat(catalogue.availability(Selector.of("cilium_operator_version"), on))
                .isEqualTo(Availability.no("operator.prometheus.enabled is false"));
        assertThat(catalogue.availability(Selector.of("hubble_flows_processed_total"), defaults))
                .isEqualTo(Availability.no("hubble.metrics.enabled is empty"));
        assertThat(catalogue.availability(Selector.of("hubble_flows_processed_total"), on))
                .isEqualTo(Availability.data());
        assertThat(catalogue.availability(Selector.of("hubble_tcp_flags_total"), on))
                .isEqualTo(Availability.no("hubble.metrics.enabled has no tcp"));
        assertThat(catalogue
                        .availability(parse("hubble_dns_queries_total{query=\"a.\"}"), on)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }
}
