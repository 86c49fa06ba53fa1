package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** One result of a log. */
final class SarifResult {
    private SarifResult() {}

    static YamlNode of(Finding finding, int ruleIndex, String fingerprint) {
        return new Fields()
                .put("ruleId", finding.ruleId())
                .put("ruleIndex", ruleIndex)
                .put("level", SarifReport.level(finding.severity()))
                .put("message", new Fields().put("text", finding.message() + ". " + finding.fix() + "."))
                .putObjects("locations", locations(finding))
                .put("partialFingerprints", new Fields().put("findingHash/v1", fingerprint))
                .put("properties", properties(finding))
                .object();
    }

    private static List<YamlNode> locations(Finding finding) {
        Fields location = new Fields();
        if (!finding.origin().source().isEmpty()) {
            location.put("physicalLocation", physical(finding));
        }
        List<YamlNode> logical = logical(finding);
        if (!logical.isEmpty()) {
            location.putObjects("logicalLocations", logical);
        }
        return location.isEmpty() ? List.of() : List.of(location.object());
    }

    private static Fields physical(Finding finding) {
        Fields physical = new Fields()
                .put(
                        "artifactLocation",
                        new Fields().put("uri", SourceUri.of(finding.origin().source())));
        Position position = finding.origin().position();
        if (position.isKnown()) {
            physical.put(
                    "region",
                    new Fields().put("startLine", position.line()).put("startColumn", Math.max(1, position.column())));
        }
        return physical;
    }

    private static List<YamlNode> logical(Finding finding) {
        List<YamlNode> logical = new ArrayList<>();
        if (!finding.subject().isEmpty()) {
            logical.add(logical(finding.subject(), finding.subject(), "resource"));
        }
        FieldPath path = finding.path();
        if (!path.isRoot()) {
            String name = path.isIndex() ? "[" + path.lastIndex() + "]" : path.lastName();
            logical.add(logical(name, path.toString(), path.isIndex() ? "element" : "property"));
        }
        return logical;
    }

    private static YamlNode logical(String name, String fullName, String kind) {
        return new Fields()
                .put("name", name)
                .put("fullyQualifiedName", fullName)
                .put("kind", kind)
                .object();
    }

    private static Fields properties(Finding finding) {
        return new Fields()
                .put("gate", finding.gate().toString())
                .putStrings("versions", finding.versions())
                .putStrings("references", finding.references());
    }
}
