package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sync wave on an Application: waves order what is inside one Application, not Applications among themselves. */
final class WaveBetweenApplications implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-080", Gate.ADVICE, Severity.INFO, "a sync wave on an Application orders nothing", List.of("F-14"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String WAVE = "argocd.argoproj.io/sync-wave";
    private static final Set<String> KINDS = Set.of("Application", "ApplicationSet");
    private static final FieldPath OWN = FieldPath.of("metadata", "annotations", WAVE);
    private static final FieldPath OF_TEMPLATE =
            FieldPath.of("spec", "template").then(OWN);

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return subject.cluster().manifests().all().stream()
                .filter(object -> object.manifest().apiVersion().startsWith("argoproj.io/")
                        && KINDS.contains(object.manifest().kind()))
                .flatMap(object -> Stream.of(OWN, OF_TEMPLATE)
                        .filter(path -> object.node(path).isPresent())
                        .limit(1)
                        .map(path -> finding(object, path)))
                .toList();
    }

    private static Finding finding(Located<?> object, FieldPath path) {
        return object.finding(INFO, path)
                .message("a wave orders resources inside one Application; independent Applications sync in any order")
                .fix("Rely on retries and SkipDryRunOnMissingResource=true, and take the annotation away")
                .build();
    }
}
