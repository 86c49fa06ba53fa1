package io.github.cilium4j.policies.endpoint;

import io.github.cilium4j.model.inventory.Node;
import io.github.cilium4j.policies.endpoint.Endpoint.Seen;
import io.github.cilium4j.policies.endpoint.Identity.Place;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nodes, and the pods in their network. To endpoints of its own a node is the host, to all others a remote node. Source: cilium
 * 1.18.6 to 1.20.2, pkg/identity/numericidentity.go and pkg/node/manager.
 */
final class NodeEndpoints {
    private static final String CONTROL_PLANE = "node-role.kubernetes.io/control-plane";
    private static final String API_SERVER = "kube-apiserver";

    private final List<Node> nodes;

    NodeEndpoints(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /** Returns a node. */
    Endpoint node(Node node) {
        return new Endpoint(node.name(), List.of(host(node)), seen(List.of(node)));
    }

    /** Returns a pod in the network of its node, which may be any. */
    Endpoint hostNetworkPod(String name, Map<Identity.NamedPort, Integer> ports) {
        List<Identity> hosts = nodes.isEmpty()
                ? List.of(Identity.of(Place.HOST, IdentityLabels.ofLocalNode(Map.of())))
                : nodes.stream().map(NodeEndpoints::host).toList();
        return new Endpoint(
                name, hosts.stream().map(host -> withPorts(host, ports)).toList(), seen(nodes));
    }

    private static Identity withPorts(Identity host, Map<Identity.NamedPort, Integer> ports) {
        return new Identity(host.place(), host.labels(), Optional.empty(), List.of(), ports);
    }

    private static Identity host(Node node) {
        IdentityLabels labels = IdentityLabels.ofLocalNode(node.labels());
        return Identity.of(Place.HOST, runsApiServer(node) ? labels.with("reserved", API_SERVER, "") : labels);
    }

    private static List<Seen> seen(List<Node> nodes) {
        List<Seen> seen = new ArrayList<>();
        if (nodes.isEmpty() || nodes.stream().anyMatch(node -> !runsApiServer(node))) {
            add(seen, "", "host");
            add(seen, "", "remote-node");
        }
        if (nodes.stream().anyMatch(NodeEndpoints::runsApiServer)) {
            add(seen, " of the control plane", "host", API_SERVER);
            add(seen, " of the control plane", "remote-node", API_SERVER);
        }
        return seen;
    }

    private static void add(List<Seen> seen, String which, String... names) {
        String when = names[0].equals("host") ? "on the same node" : "on another node";
        seen.add(new Seen(Identity.of(Place.ELSEWHERE, IdentityLabels.reserved(names)), when + which));
    }

    private static boolean runsApiServer(Node node) {
        return node.labels().containsKey(CONTROL_PLANE);
    }
}
