package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.manifest.UntypedManifest;
import java.util.List;
import java.util.Optional;

/**
 * The workloads, Services, Nodes and Namespaces among objects, in order.
 *
 * @param workloads what runs pods
 * @param services the Services
 * @param nodes the Nodes
 * @param namespaces the Namespaces
 * @since 0.1.0
 */
public record Inventory(
        List<Workload> workloads, List<Service> services, List<Node> nodes, List<Namespace> namespaces) {
    /** Creates an inventory. */
    public Inventory {
        workloads = List.copyOf(workloads);
        services = List.copyOf(services);
        nodes = List.copyOf(nodes);
        namespaces = List.copyOf(namespaces);
    }

    /** Returns what is in the objects. */
    public static Inventory of(Manifests manifests) {
        List<ObjectTree> trees = manifests.all(UntypedManifest.class).stream()
                .map(ObjectTree::new)
                .toList();
        return new Inventory(
                trees.stream().map(Workload::read).flatMap(Optional::stream).toList(),
                trees.stream().map(Service::read).flatMap(Optional::stream).toList(),
                trees.stream().map(Node::read).flatMap(Optional::stream).toList(),
                trees.stream().map(Namespace::read).flatMap(Optional::stream).toList());
    }
}
