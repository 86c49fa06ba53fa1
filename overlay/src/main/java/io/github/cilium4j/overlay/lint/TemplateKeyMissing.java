package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.argocd.ApplicationSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A key that the template of an ApplicationSet reads and that the configuration does not have; no Application is made then. */
final class TemplateKeyMissing implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-082",
            Gate.DATAPATH,
            Severity.ERROR,
            "the template of an ApplicationSet reads a key that the configuration does not have",
            List.of("I-34"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final FieldPath PATCH = FieldPath.of("spec", "templatePatch");

    /** What the files of single applications add to the configuration, and what the generator itself provides. */
    private static final Set<String> FROM_ELSEWHERE = Set.of("appName", "dashboard", "path", "syncPolicy", "tetragon");

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Optional<YamlDocument> config = subject.config()
                .flatMap(read ->
                        YamlReader.read("", read.source()).documents().stream().findFirst());
        return config.stream()
                .flatMap(document -> subject.cluster().manifests().all(ApplicationSet.class).stream()
                        .filter(set -> set.manifest().spec().goTemplateOptions().contains("missingkey=error"))
                        .flatMap(set -> missing(set, document)))
                .toList();
    }

    private static Stream<Finding> missing(Located<ApplicationSet> set, YamlDocument config) {
        return set.manifest().spec().templatePatch().stream()
                .flatMap(text -> TemplateKeys.of(text).stream())
                .filter(key -> isMissing(key, config))
                .map(key -> set.finding(INFO, PATCH)
                        .message(Quoted.of("." + key) + " is not in the configuration, and with missingkey=error no"
                                + " Application is made")
                        .fix("Give " + key + " a value in the configuration; here are no defaults")
                        .build());
    }

    /** Of a section that the configuration does not have at all another file may be the source. */
    private static boolean isMissing(String key, YamlDocument config) {
        String[] steps = key.split("\\.", -1);
        return !FROM_ELSEWHERE.contains(steps[0])
                && config.find(FieldPath.of(steps[0])).isPresent()
                && config.find(FieldPath.of(steps)).isEmpty();
    }
}
