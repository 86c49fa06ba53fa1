package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.argocd.ApplicationSetSpec;
import io.github.cilium4j.model.argocd.ApplicationSource;
import io.github.cilium4j.model.argocd.ApplicationSourceDirectory;
import io.github.cilium4j.model.argocd.ApplicationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file or folder that an ApplicationSet names and that is not in the tree beside it; the whole Application then fails to sync. */
final class SourceMissing implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-081",
            Gate.DATAPATH,
            Severity.ERROR,
            "an ApplicationSet names a file or folder that does not exist",
            List.of("I-33"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final FieldPath PATCH = FieldPath.of("spec", "templatePatch");
    private static final FieldPath SPEC = FieldPath.of("spec", "template", "spec");

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        InputTree tree = InputTree.of(subject.inputs());
        List<Finding> findings = new ArrayList<>();
        for (Located<ApplicationSet> set : subject.inputs().all(ApplicationSet.class)) {
            ApplicationSetSpec spec = set.manifest().spec();
            spec.templatePatch()
                    .ifPresent(text -> TemplateText.of(text)
                            .forEach(source -> check(set, PATCH, source, tree).ifPresent(findings::add)));
            sources(spec.template().spec())
                    .forEach(source -> check(set, SPEC, source, tree).ifPresent(findings::add));
        }
        return findings;
    }

    private static List<TemplateText> sources(ApplicationSpec spec) {
        return Stream.concat(spec.source().stream(), spec.sources().stream())
                .flatMap(source -> source
                        .path()
                        .filter(path -> !path.contains("{"))
                        .map(path -> new TemplateText(path, include(source)))
                        .stream())
                .toList();
    }

    private static Optional<String> include(ApplicationSource source) {
        return source.directory()
                .flatMap(ApplicationSourceDirectory::include)
                .filter(include -> include.matches("[^*?{\\[]+"));
    }

    /** Without the folder around it nobody can tell: then only a part of the repository is among the inputs. */
    private static Optional<Finding> check(
            Located<ApplicationSet> set, FieldPath path, TemplateText source, InputTree tree) {
        String target = source.target();
        String around = target.substring(0, Math.max(0, target.lastIndexOf('/')));
        return InputTree.root(InputTree.file(set), source.path())
                .filter(root -> tree.has(root + around) && !tree.has(root + target))
                .map(root -> set.finding(INFO, path)
                        .message(Quoted.of(target) + " is not in the tree, so Argo CD cannot make the Application")
                        .fix("Add the file, or correct the path")
                        .build());
    }
}
