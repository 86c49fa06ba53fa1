package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.report.Tool;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a report for programs. The keys are those of the report of a check, as far as it has them. */
final class UpgradeJson {
    private UpgradeJson() {}

    static String render(UpgradeReport report, Tool tool) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        Map<String, YamlNode> program = new LinkedHashMap<>();
        put(program, "name", tool.name());
        put(program, "version", tool.version());
        fields.put("tool", YamlMapping.of(program));
        put(fields, "from", report.from());
        put(fields, "to", report.to());
        fields.put("files", YamlScalar.of(report.files()));
        fields.put("unread", YamlScalar.of(report.unread().size()));
        fields.put(
                "changes",
                YamlSequence.of(
                        report.changes().stream().map(UpgradeJson::change).toList()));
        return Json.write(YamlMapping.of(fields));
    }

    private static YamlMapping change(UpgradeChange change) {
        Finding finding = change.finding();
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        put(fields, "kind", change.kind());
        put(fields, "at", change.at());
        put(fields, "ruleId", finding.ruleId());
        put(fields, "gate", finding.gate());
        put(fields, "severity", finding.severity());
        put(fields, "source", finding.origin().source());
        fields.put("document", YamlScalar.of(finding.origin().document()));
        fields.put("line", YamlScalar.of(finding.origin().position().line()));
        fields.put("column", YamlScalar.of(finding.origin().position().column()));
        put(fields, "subject", finding.subject());
        put(fields, "path", finding.path());
        put(fields, "message", finding.message());
        put(fields, "fix", finding.fix());
        return YamlMapping.of(fields);
    }

    private static void put(Map<String, YamlNode> fields, String name, Object value) {
        fields.put(name, YamlScalar.of(value.toString()));
    }
}
