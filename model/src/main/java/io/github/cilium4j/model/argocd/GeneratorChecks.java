package io.github.cilium4j.model.argocd;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What no parameters make valid: the controller refuses it before it looks at them. */
final class GeneratorChecks {
    private static final Set<String> OPTIONS =
            Set.of("missingkey=default", "missingkey=invalid", "missingkey=zero", "missingkey=error");

    private static final Re2Pattern FOLDER = Re2Pattern.parse("^.{2,}|[^./]$");

    private GeneratorChecks() {}

    static void options(ApplicationSetSpec spec) {
        if (!spec.goTemplate().orElse(false)) {
            return;
        }
        spec.goTemplateOptions().stream()
                .filter(option -> !OPTIONS.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new InvalidManifestException(
                            "goTemplateOptions",
                            Quoted.of(option) + " is no option of Go templates",
                            "Write missingkey=error, missingkey=zero or missingkey=default");
                });
    }

    static void oneMember(ApplicationSetNestedGenerator generator) {
        long members = Stream.<Optional<?>>of(
                        generator.list(),
                        generator.clusters(),
                        generator.git(),
                        generator.scmProvider(),
                        generator.clusterDecisionResource(),
                        generator.pullRequest(),
                        generator.plugin(),
                        generator.matrix(),
                        generator.merge())
                .filter(Optional::isPresent)
                .count();
        if (members != 1) {
            throw new InvalidManifestException(
                    "", members + " generators in one element", "Write exactly one, such as git");
        }
    }

    static void twoGenerators(List<ApplicationSetNestedGenerator> generators) {
        if (generators.size() < 2) {
            throw new InvalidManifestException(
                    "generators", generators.size() + " of them are too few", "Write two, or the one by itself");
        }
    }

    static void merge(MergeGenerator generator) {
        twoGenerators(generator.generators());
        if (generator.mergeKeys().isEmpty()) {
            throw new InvalidManifestException("mergeKeys", "the list is empty", "Name the parameter to match by");
        }
    }

    static void filesOrDirectories(GitGenerator generator) {
        if (generator.directories().isEmpty() && generator.files().isEmpty()) {
            throw new InvalidManifestException("", "neither directories nor files", "Write one of them");
        }
    }

    static void syncPath(String path) {
        if (!FOLDER.findsIn(path)) {
            throw new InvalidManifestException(
                    "path", Quoted.of(path) + " is the root of the repository", "Write a folder");
        }
    }
}
