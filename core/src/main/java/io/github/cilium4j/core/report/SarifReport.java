package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.List;

/** Writes a report as a SARIF 2.1.0 log (OASIS standard, errata 01). */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    static String render(Report report) {
        SarifRules rules = new SarifRules(report);
        Fingerprints fingerprints = new Fingerprints();
        List<YamlNode> results = report.findings().stream()
                .map(f -> SarifResult.of(f, rules.indexOf(f.ruleId()), fingerprints.next(f)))
                .toList();
        Fields run = new Fields()
                .put("tool", new Fields().put("driver", driver(report.tool(), rules)))
                .put("columnKind", "unicodeCodePoints")
                .putObjects("results", results)
                .put("properties", new Fields().put("files", report.files()).put("silenced", report.silenced()));
        return Json.write(new Fields()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .putObjects("runs", List.of(run.object()))
                .object());
    }

    private static Fields driver(Tool tool, SarifRules rules) {
        return new Fields()
                .put("name", tool.name())
                .put("version", tool.version())
                .put("informationUri", tool.homepage())
                .putObjects("rules", rules.descriptors());
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
