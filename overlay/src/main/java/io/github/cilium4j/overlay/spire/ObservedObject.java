package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An object of the cluster as {@code kubectl} prints it. What has another form than it should counts as absent.
 *
 * @param manifest the object
 */
record ObservedObject(UntypedManifest manifest) {
    boolean is(String kind) {
        return manifest.kind().equals(kind);
    }

    boolean is(String kind, String namespace, String name) {
        return is(kind) && namespace().equals(namespace) && name().equals(name);
    }

    String name() {
        return text("metadata", "name").orElse("");
    }

    String namespace() {
        return text("metadata", "namespace").orElse("");
    }

    /** Returns kind and name as people write them. */
    String describe() {
        return manifest.kind() + " " + (namespace().isEmpty() ? "" : namespace() + "/") + name();
    }

    boolean isTerminating() {
        return text("metadata", "deletionTimestamp").isPresent();
    }

    Optional<YamlMapping> map(String... path) {
        Optional<YamlMapping> at = Optional.of(manifest.content());
        for (String name : path) {
            at = at.flatMap(map -> map.mapping(name));
        }
        return at;
    }

    Optional<String> text(String... path) {
        return map(Arrays.copyOf(path, path.length - 1)).flatMap(map -> text(map, path[path.length - 1]));
    }

    static Optional<String> text(YamlMapping map, String key) {
        return map.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isNull())
                .map(YamlScalar::canonical);
    }

    int number(String... path) {
        return text(path)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    List<YamlMapping> items(String... path) {
        return map(Arrays.copyOf(path, path.length - 1)).stream()
                .flatMap(map -> map.mappings(path[path.length - 1]).stream())
                .toList();
    }

    /** Returns whether a condition of its status is true. */
    boolean has(String condition) {
        return items("status", "conditions").stream()
                .anyMatch(c -> text(c, "type").filter(condition::equals).isPresent()
                        && text(c, "status")
                                .filter(s -> s.equalsIgnoreCase("true"))
                                .isPresent());
    }
}
