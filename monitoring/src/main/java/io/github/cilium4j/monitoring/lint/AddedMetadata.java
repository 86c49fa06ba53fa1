package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.kustomize.Kustomization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Labels and annotations that an object gets on its way to the cluster: from the kustomization in its folder, and from an
 * ApplicationSet whose template adds common ones to that folder.
 *
 * @since 0.1.0
 */
public final class AddedMetadata {
    private final List<Located<Kustomization>> kustomizations;
    private final List<String> templates;

    private AddedMetadata(Manifests manifests) {
        this.kustomizations = manifests.all(Kustomization.class);
        this.templates = manifests.all(ApplicationSet.class).stream()
                .flatMap(set -> set.manifest().spec().templatePatch().stream())
                .toList();
    }

    /** Returns what is added to objects that stand among the given ones. */
    public static AddedMetadata in(Manifests manifests) {
        return new AddedMetadata(manifests);
    }

    /** Returns the value that a label of an object has in the end; empty when it has none. */
    public Optional<String> label(Located<?> object, String key) {
        Stream<SortedMap<String, String>> added = ofFolder(object)
                .flatMap(kustomization -> Stream.concat(
                        Stream.of(kustomization.commonLabels()),
                        kustomization.labels().stream().map(label -> label.pairs())));
        return last(added, object.manifest().metadata().labels(), key);
    }

    /** Returns the value that an annotation of an object has in the end; empty when it has none. */
    public Optional<String> annotation(Located<?> object, String key) {
        return last(
                ofFolder(object).map(Kustomization::commonAnnotations),
                object.manifest().metadata().annotations(),
                key);
    }

    /** Returns whether an ApplicationSet adds labels and annotations that only its execution shows. */
    public boolean isUnknown(Located<?> object) {
        String folder = folder(object);
        return !folder.isEmpty()
                && templates.stream()
                        .anyMatch(template -> template.contains("common") && namesFolder(template, folder));
    }

    /** The folder as the repository calls it is the end of the folder as the user called it. */
    private static boolean namesFolder(String template, String folder) {
        return template.lines()
                .map(line -> line.strip().replaceFirst("^- +", ""))
                .filter(line -> line.startsWith("path:"))
                .map(line -> line.substring("path:".length()).strip().replaceAll("[\"']", ""))
                .anyMatch(path -> path.contains("/") && ("/" + folder).endsWith("/" + path));
    }

    private static Optional<String> last(Stream<SortedMap<String, String>> added, Map<String, String> own, String key) {
        return added.flatMap(map -> Optional.ofNullable(map.get(key)).stream())
                .reduce((first, second) -> second)
                .or(() -> Optional.ofNullable(own.get(key)));
    }

    private Stream<Kustomization> ofFolder(Located<?> object) {
        String folder = folder(object);
        return kustomizations.stream()
                .filter(kustomization ->
                        !folder.isEmpty() && folder(kustomization).equals(folder))
                .map(Located::manifest);
    }

    private static String folder(Located<?> object) {
        String source = object.locate(FieldPath.root()).source().replace('\\', '/');
        return source.substring(0, Math.max(0, source.lastIndexOf('/')));
    }
}
