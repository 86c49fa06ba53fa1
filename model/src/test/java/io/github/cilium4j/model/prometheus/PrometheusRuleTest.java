package io.github.cilium4j.model.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrometheusRuleTest {
    @Test
    void write_alert_hasUpstreamsFieldNames() {
        Rule alert = Rule.builder()
                .from(Rule.alert("Drops", "rate(cilium_drop_count_total[5m]) > 100"))
                .forDuration(PromDuration.parse("10m"))
                .keepFiringFor(PromDuration.parse("5m"))
                .putLabel("severity", "warning")
                .build();
        PrometheusRule rule = PrometheusRule.builder()
                .metadata(ObjectMeta.builder().name("rules").build())
                .spec(PrometheusRuleSpec.of(RuleGroup.builder()
                        .name("cilium.rules")
                        .interval(PromDuration.parse("30s"))
                        .queryOffset(PromDuration.parse("1m"))
                        .addRule(alert)
                        .build()))
                .build();

        assertThat(Yaml.write(rule)).isEqualTo("""
                apiVersion: "monitoring.coreos.com/v1"
                kind: "PrometheusRule"
                metadata:
                  name: "rules"
                spec:
                  groups:
                  - name: "cilium.rules"
                    interval: "30s"
                    query_offset: "1m"
                    rules:
                    - alert: "Drops"
                      expr: "rate(cilium_drop_count_total[5m]) > 100"
                      for: "10m"
                      keep_firing_for: "5m"
                      labels:
                        severity: "warning"
                """);
        assertThat(Yaml.read(Yaml.write(rule), PrometheusRule.class)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {expr: up} | neither record nor alert. Write exactly one of them
        {expr: up, record: "", alert: ""} | neither record nor alert
        {expr: up, record: a, alert: b} | both record and alert
        {alert: a} | expr
        {alert: a, expr: " "} | expr: line 1: " " is no expression. Write one in PromQL
        {alert: a, expr: up, for: 5} | for
        {alert: a, expr: up, for: 5 m} | "5 m" is not a duration of Prometheus
        {alert: a, expr: up, keep_firing_for: ""} | "" is not a duration of Prometheus
        {record: "a{b=1}", expr: up} | record: line 1: "a{b=1}" holds a brace. Write the name alone
        {record: a, expr: up, for: 5m} | for: line 1: a recorded series has none. Leave it out, or write alert
        {record: a, expr: up, keep_firing_for: 5m} | keep_firing_for: line 1: a recorded series has none
        {record: a, expr: up, annotations: {summary: x}} | annotations: line 1: a recorded series has none
        {record: a, expr: up, labels: {__name__: x}} | labels: line 1: "__name__" is the name of the series
        {alert: a, expr: up, labels: {"": x}} | labels: line 1: "" is no name
        {alert: a, expr: up, annotations: {"": x}} | annotations: line 1: "" is no name
        """)
    void read_rule_isRefused(String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, Rule.class))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{alert: a, record: '', expr: 1}",
                "{alert: a, expr: up, for: ''}",
                "{record: 'a:b', expr: up, for: 0s, keep_firing_for: 0s}",
                "{alert: 'a{}', expr: up, labels: {'k8s.app': x}}"
            })
    void read_rule_isTaken(String yaml) {
        assertThat(Yaml.read(yaml, Rule.class)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {groups: [{name: ""}]} | name: line 1: "" is no name of a group
        {groups: [{name: a}, {name: b}, {name: a}]} | groups: line 1: "a" is the name of two groups
        {groups: [{name: a, partial_response_strategy: warning}]} | partial_response_strategy: line 1: "warning" is no strategy. Write abort or warn
        {groups: [{name: a, query_offset: ""}]} | "" is not a duration
        {groups: [{name: a, labels: {__name__: x}}]} | labels: line 1: "__name__"
        """)
    void read_groups_areRefused(String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, PrometheusRuleSpec.class))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining(message);
    }

    @Test
    void read_groupInCapitalsWithEmptyInterval_isTaken() {
        assertThat(Yaml.read("{name: a, interval: '', partial_response_strategy: WARN}", RuleGroup.class)
                        .interval())
                .isEmpty();
    }
}
