package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applies one rule to the objects of some files. */
final class Judge {
    private Judge() {}

    static List<Finding> check(LintRule<Cluster> rule, String... documents) {
        return check(rule, Map.of("a.yaml", String.join("\n---\n", documents)));
    }

    static List<Finding> check(LintRule<Cluster> rule, Map<String, String> files) {
        List<Located<?>> objects = new ArrayList<>();
        files.forEach((name, text) -> objects.addAll(
                new ManifestReader(AllKinds.all()).read(name, text).manifests().all()));
        return rule.check(Cluster.of(Manifests.located(objects), List.of()));
    }
}
