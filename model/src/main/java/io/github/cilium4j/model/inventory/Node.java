package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Node.
 *
 * @param object the object
 * @param name its name
 * @param labels its labels
 * @param internalAddresses its addresses of type {@code InternalIP}, as written
 * @since 0.1.0
 */
public record Node(
        Located<UntypedManifest> object, String name, Map<String, String> labels, List<String> internalAddresses) {
    /** Creates a Node. */
    public Node {
        labels = Map.copyOf(labels);
        internalAddresses = List.copyOf(internalAddresses);
    }

    static Optional<Node> read(ObjectTree tree) {
        if (!tree.is("v1", "Node")) {
            return Optional.empty();
        }
        List<String> addresses = tree.root().mapping("status").stream()
                .flatMap(status -> status.mappings("addresses").stream())
                .filter(address ->
                        address.string("type").filter("InternalIP"::equals).isPresent())
                .flatMap(address -> address.string("address").stream())
                .toList();
        return Optional.of(new Node(
                tree.object(),
                tree.name(),
                ObjectTree.strings(ObjectTree.mapping(tree.root(), "metadata", "labels")),
                addresses));
    }
}
