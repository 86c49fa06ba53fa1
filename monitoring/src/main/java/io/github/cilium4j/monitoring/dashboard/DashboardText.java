package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The panels and queries of a dashboard's JSON, each with its place. */
final class DashboardText {
    private DashboardText() {}

    /**
     * A panel.
     *
     * @param title its heading
     * @param node what the text says of it
     * @param siblings the list it stands in
     */
    record FoundPanel(String title, YamlMapping node, YamlSequence siblings) {
        /** Returns the queries that have a text; those of other data sources have none. */
        List<FoundQuery> queries() {
            return node.mappings("targets").stream()
                    .flatMap(target -> FoundQuery.of(target).stream())
                    .toList();
        }
    }

    /**
     * A query.
     *
     * @param expr its PromQL
     * @param legend how its series are named
     */
    record FoundQuery(YamlScalar expr, Optional<YamlScalar> legend) {
        static Optional<FoundQuery> of(YamlMapping target) {
            return text(target, "expr").map(expr -> new FoundQuery(expr, text(target, "legendFormat")));
        }

        private static Optional<YamlScalar> text(YamlMapping node, String key) {
            return node.get(key)
                    .filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast)
                    .filter(YamlScalar::isString);
        }
    }

    /** Returns every panel, those in rows included; some exports wrap the dashboard, and old ones have rows of panels. */
    static List<FoundPanel> panels(String json) {
        YamlStream stream = YamlReader.read("", json).single();
        stream.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new InvalidManifestException("json", finding.message(), finding.fix());
                });
        YamlMapping root = stream.documents()
                .get(0)
                .mapping()
                .orElseThrow(() -> new InvalidManifestException(
                        "json", "the text is no JSON object", "Give a dashboard of Grafana"));
        List<FoundPanel> found = new ArrayList<>();
        collect(root.mapping("dashboard").orElse(root), found);
        return found;
    }

    private static void collect(YamlMapping node, List<FoundPanel> found) {
        node.mappings("rows").forEach(row -> collect(row, found));
        node.get("panels")
                .filter(YamlSequence.class::isInstance)
                .map(YamlSequence.class::cast)
                .ifPresent(list -> node.mappings("panels").forEach(panel -> {
                    found.add(new FoundPanel(panel.string("title").orElse(""), panel, list));
                    collect(panel, found);
                }));
    }
}
