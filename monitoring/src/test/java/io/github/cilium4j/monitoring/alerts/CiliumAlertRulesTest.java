package io.github.cilium4j.monitoring.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.Rule;
import io.github.cilium4j.monitoring.Golden;
import io.github.cilium4j.monitoring.Profiles;
import io.github.cilium4j.monitoring.metrics.MetricCatalogue;
import io.github.cilium4j.monitoring.promql.Matcher;
import io.github.cilium4j.monitoring.promql.PromExpression;
import io.github.cilium4j.monitoring.promql.Selector;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CiliumAlertRulesTest {
    private static final List<String> TARGET_LABELS = List.of("pod");

    private static List<Rule> rules() {
        return CiliumAlertRules.builder()
                .build()
                .manifest()
                .spec()
                .groups()
                .get(0)
                .rules();
    }

    @Test
    void manifest_everyOption_isTheGoldenFile() throws IOException {
        PrometheusRule rule = CiliumAlertRules.builder()
                .release("prometheus-stack")
                .putLabel("grafana_dashboard", "1")
                .putAnnotation("grafana_dashboard_folder", "/tmp/dashboards/Cilium")
                .build()
                .manifest();

        Golden.compare("cilium-prometheus-rules.yaml", Yaml.write(rule));
    }

    @Test
    void manifest_writtenAndRead_isEqual() {
        PrometheusRule rule = CiliumAlertRules.builder()
                .namespace("cilium")
                .interval(PromDuration.parse("1m"))
                .build()
                .manifest();

        ManifestReading reading = new ManifestReader(AllKinds.all()).read("x.yaml", Yaml.write(rule));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifests().all().get(0).manifest()).isEqualTo(rule);
        assertThat(rule.metadata().namespace()).hasValue("cilium");
        assertThat(rule.spec().groups().get(0).interval()).hasValue(PromDuration.parse("1m"));
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void manifest_everyExpression_canHaveDataAndNamesOnlyLabelsItHas(CiliumVersion version) {
        ClusterProfile profile = Profiles.of(version, """
                prometheus: {enabled: true}
                hubble: {enabled: true, metrics: {enabled: [drop]}}
                """);
        MetricCatalogue catalogue = MetricCatalogue.of(version);

        assertThat(rules()).hasSize(8).allSatisfy(rule -> {
            List<Selector> selectors =
                    PromExpression.parse(rule.expr().toString()).selectors();
            assertThat(selectors).isNotEmpty().allSatisfy(selector -> {
                assertThat(catalogue.availability(selector, profile).hasData()).isTrue();
                assertThat(selector.matchers())
                        .extracting(Matcher::label)
                        .allMatch(label -> hasLabel(catalogue, selector, label));
                assertThat(labelsNamedBy(rule))
                        .allMatch(label -> TARGET_LABELS.contains(label) || hasLabel(catalogue, selector, label));
            });
        });
    }

    private static boolean hasLabel(MetricCatalogue catalogue, Selector selector, String label) {
        return catalogue.withSample(selector.name().orElseThrow()).stream().anyMatch(metric -> metric.hasLabel(label));
    }

    private static List<String> labelsNamedBy(Rule rule) {
        return Pattern.compile("\\$labels\\.(\\w+)")
                .matcher(rule.annotations().get("description"))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void catalogue_ofTheMetricThatWasReplaced_knowsNone(CiliumVersion version) {
        Selector status = Selector.of("cilium_node_connectivity_status");

        assertThat(MetricCatalogue.of(version).withSample("cilium_node_connectivity_status"))
                .isEmpty();
        assertThat(MetricCatalogue.of(version)
                        .availability(status, ClusterProfile.defaults(version))
                        .hasData())
                .isFalse();
    }
}
