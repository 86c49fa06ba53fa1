package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlNode;

/** Writes a report for programs. */
final class JsonReport {
    private JsonReport() {}

    static String render(Report report) {
        Fields tool = new Fields()
                .put("name", report.tool().name())
                .put("version", report.tool().version());
        return Json.write(new Fields()
                .put("tool", tool)
                .put("files", report.files())
                .put("errors", report.count(Severity.ERROR))
                .put("warnings", report.count(Severity.WARNING))
                .put("infos", report.count(Severity.INFO))
                .put("silenced", report.silenced())
                .putObjects(
                        "findings",
                        report.findings().stream().map(JsonReport::finding).toList())
                .object());
    }

    private static YamlNode finding(Finding finding) {
        Origin origin = finding.origin();
        return new Fields()
                .put("ruleId", finding.ruleId())
                .put("gate", finding.gate().toString())
                .put("severity", finding.severity().toString())
                .put("source", origin.source())
                .put("document", origin.document())
                .put("line", origin.position().line())
                .put("column", origin.position().column())
                .put("subject", finding.subject())
                .put("path", finding.path().toString())
                .put("message", finding.message())
                .put("fix", finding.fix())
                .putStrings("versions", finding.versions())
                .putStrings("references", finding.references())
                .object();
    }
}
