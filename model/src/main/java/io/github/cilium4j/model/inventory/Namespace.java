package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import java.util.Map;
import java.util.Optional;

/**
 * A Namespace.
 *
 * @param object the object
 * @param name its name
 * @param labels its labels
 * @since 0.1.0
 */
public record Namespace(Located<UntypedManifest> object, String name, Map<String, String> labels) {
    /** Creates a Namespace. */
    public Namespace {
        labels = Map.copyOf(labels);
    }

    static Optional<Namespace> read(ObjectTree tree) {
        return tree.is("v1", "Namespace")
                ? Optional.of(new Namespace(
                        tree.object(),
                        tree.name(),
                        ObjectTree.strings(ObjectTree.mapping(tree.root(), "metadata", "labels"))))
                : Optional.empty();
    }
}
