package io.github.cilium4j.policies.endpoint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.inventory.ContainerPort;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Namespace;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ends of flows that the objects of a cluster tell of: workloads as {@code namespace/name} and nodes by their name, in the order of
 * the objects.
 *
 * <p>A pod has its labels and those of its namespace as far as Cilium keeps them, its service account and the name of the cluster.
 * Source: cilium 1.18.6 to 1.20.2, pkg/k8s/watchers and pkg/labelsfilter.
 *
 * @since 0.1.0
 */
public final class Endpoints {
    private static final String CLUSTER = "io.cilium.k8s.policy.cluster";
    private static final String SERVICE_ACCOUNT = "io.cilium.k8s.policy.serviceaccount";

    private final Map<String, Endpoint> byName;

    private Endpoints(Map<String, Endpoint> byName) {
        this.byName = byName;
    }

    /**
     * Returns the ends that an inventory tells of.
     *
     * @param cluster the name of the cluster, {@code cluster-name}
     * @param version the version of Cilium, whose default label filter counts
     */
    public static Endpoints of(Inventory inventory, String cluster, CiliumVersion version) {
        Map<String, Map<String, String>> namespaces = new HashMap<>();
        for (Namespace namespace : inventory.namespaces()) {
            namespaces.put(namespace.name(), namespace.labels());
        }
        NodeEndpoints nodes = new NodeEndpoints(inventory.nodes());
        Map<String, Endpoint> byName = new LinkedHashMap<>();
        inventory.nodes().forEach(node -> byName.put(node.name(), nodes.node(node)));
        for (Workload workload : inventory.workloads()) {
            Map<String, String> ofNamespace = namespaces.getOrDefault(workload.namespace(), Map.of());
            IdentityLabels labels = IdentityLabels.ofPod(workload.namespace(), workload.labels(), ofNamespace, version)
                    .with("k8s", SERVICE_ACCOUNT, workload.serviceAccount())
                    .with("k8s", CLUSTER, cluster);
            add(byName, workload, labels, nodes);
        }
        return new Endpoints(byName);
    }

    private static void add(
            Map<String, Endpoint> byName, Workload workload, IdentityLabels labels, NodeEndpoints nodes) {
        Map<Identity.NamedPort, Integer> ports = ports(workload);
        String name = workload.describe();
        if (byName.containsKey(name)) {
            Manifest object = workload.object().manifest();
            name = name + " (" + object.kind() + ")";
        }
        byName.putIfAbsent(
                name,
                workload.hostNetwork()
                        ? nodes.hostNetworkPod(name, ports)
                        : Endpoint.of(name, Identity.pod(labels, ports)));
    }

    private static Map<Identity.NamedPort, Integer> ports(Workload workload) {
        Map<Identity.NamedPort, Integer> ports = new HashMap<>();
        for (ContainerPort port : workload.ports()) {
            IpProtocol.find(port.protocol())
                    .ifPresent(protocol -> port.name()
                            .ifPresent(name -> ports.put(new Identity.NamedPort(protocol, name), port.number())));
        }
        return ports;
    }

    /** Returns all of them. */
    public Collection<Endpoint> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the names. */
    public Collection<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Returns the one with a name; otherwise the only workload of a namespace that has the name as the value of
     * {@code app.kubernetes.io/name}, {@code app} or {@code k8s-app}, or as a part of its own name.
     */
    public Optional<Endpoint> find(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> new ShortNames(byName.values()).find(name));
    }

    /** Returns every identity that a policy may be enforced at. */
    public Collection<Identity> identities() {
        List<Identity> all = new ArrayList<>();
        byName.values().forEach(endpoint -> all.addAll(endpoint.enforcedAs()));
        return all.stream().distinct().toList();
    }
}
