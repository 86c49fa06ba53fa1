package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a log, each with its index: those of the report, and those that only a finding names. */
final class SarifRules {
    private final Tool tool;
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final List<String> ids;

    SarifRules(Report report) {
        tool = report.tool();
        report.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        report.findings().forEach(finding -> rules.putIfAbsent(finding.ruleId(), ruleOf(finding)));
        ids = new ArrayList<>(rules.keySet());
    }

    private static RuleInfo ruleOf(Finding finding) {
        return new RuleInfo(
                finding.ruleId(), finding.gate(), finding.severity(), finding.ruleId(), finding.references());
    }

    int indexOf(String ruleId) {
        return ids.indexOf(ruleId);
    }

    List<YamlNode> descriptors() {
        return rules.values().stream().map(this::descriptor).toList();
    }

    private YamlNode descriptor(RuleInfo rule) {
        String gate = rule.gate().meaning();
        return new Fields()
                .put("id", rule.id())
                .put("shortDescription", text(rule.summary()))
                .put("fullDescription", text(rule.summary() + " (" + rule.gate() + ": " + gate + ")"))
                .put("helpUri", tool.page(rule.id()))
                .put("defaultConfiguration", new Fields().put("level", SarifReport.level(rule.severity())))
                .put(
                        "properties",
                        new Fields().put("gate", rule.gate().toString()).putStrings("references", rule.references()))
                .object();
    }

    private static Fields text(String text) {
        return new Fields().put("text", text);
    }
}
