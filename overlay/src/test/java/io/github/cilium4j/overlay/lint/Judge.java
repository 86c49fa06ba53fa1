package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies one rule to the objects and the configuration of some files. */
final class Judge {
    private Judge() {}

    static List<Finding> check(LintRule<ConfiguredCluster> rule, String... documents) {
        return files(rule, "a.yaml", String.join("\n---\n", documents));
    }

    /** Takes names of files and, after each, its text. */
    static List<Finding> files(LintRule<ConfiguredCluster> rule, String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return check(rule, files);
    }

    private static List<Finding> check(LintRule<ConfiguredCluster> rule, Map<String, String> files) {
        List<Located<?>> objects = new ArrayList<>();
        Optional<OverlayConfig> config = Optional.empty();
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (YamlDocument document :
                    YamlReader.read(file.getKey(), file.getValue()).documents()) {
                if (ConfigReader.isConfiguration(document.root())) {
                    config = ConfigReader.read(document).config();
                } else {
                    objects.addAll(new ManifestReader(AllKinds.all())
                            .read(document)
                            .manifests()
                            .all());
                }
            }
        }
        return rule.check(new ConfiguredCluster(Cluster.read(Manifests.located(objects), CiliumVersion.V1_18), config));
    }
}
