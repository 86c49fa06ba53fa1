package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An explanation for programs. */
final class ExplanationJson {
    private ExplanationJson() {}

    static String of(Explanation explanation) {
        Flow flow = explanation.flow();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("from", YamlScalar.of(flow.from().toString()));
        fields.put("to", YamlScalar.of(flow.to().toString()));
        fields.put("protocol", YamlScalar.of(flow.protocol().toString()));
        fields.put("port", YamlScalar.of(flow.port()));
        fields.put("decision", YamlScalar.of(explanation.verdict().decision().toString()));
        fields.put(
                "sides",
                YamlSequence.of(
                        explanation.sides().stream().map(ExplanationJson::side).toList()));
        return Json.write(YamlMapping.of(fields));
    }

    private static YamlMapping side(SideExplanation side) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("direction", YamlScalar.of(side.direction().toString()));
        fields.put("endpoint", YamlScalar.of(side.endpoint()));
        fields.put("decision", YamlScalar.of(side.side().decision().toString()));
        fields.put("enforced", YamlScalar.of(side.side().enforced()));
        fields.put("found", YamlScalar.of(side.side().found()));
        fields.put("redirect", YamlScalar.of(side.side().redirect()));
        side.side().authentication().ifPresent(mode -> fields.put("authentication", YamlScalar.of(mode.toString())));
        fields.put("deciding", rules(side.deciding()));
        fields.put("others", rules(side.others()));
        fields.put("defaultDeny", rules(side.defaultDeny()));
        fields.put(
                "misses",
                YamlSequence.of(
                        side.misses().stream().map(ExplanationJson::miss).toList()));
        fields.put("requests", texts(side.requests()));
        fields.put("unless", texts(side.unless()));
        return YamlMapping.of(fields);
    }

    private static YamlMapping miss(Miss miss) {
        Map<String, YamlNode> fields = rule(miss.rule());
        fields.put("why", YamlScalar.of(miss.why()));
        fields.put("distance", YamlScalar.of(miss.distance()));
        return YamlMapping.of(fields);
    }

    private static YamlSequence rules(List<RuleReference> rules) {
        return YamlSequence.of(
                rules.stream().map(rule -> YamlMapping.of(rule(rule))).toList());
    }

    private static Map<String, YamlNode> rule(RuleReference rule) {
        Origin origin = rule.origin();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        fields.put("policy", YamlScalar.of(rule.policy().describe()));
        fields.put("path", YamlScalar.of(rule.path().toString()));
        fields.put("source", YamlScalar.of(origin.source()));
        fields.put("line", YamlScalar.of(origin.position().line()));
        fields.put("column", YamlScalar.of(origin.position().column()));
        return fields;
    }

    private static YamlSequence texts(List<String> texts) {
        return YamlSequence.of(texts.stream().map(YamlScalar::of).toList());
    }
}
