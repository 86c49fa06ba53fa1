package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Node;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Endpoint.Seen;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Peer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has a role in a cluster. */
final class Ends {
    private static final String CONTROL_PLANE = "node-role.kubernetes.io/control-plane";

    private final ClusterNetwork cluster;
    private final Inventory inventory;
    private final ClusterInputs inputs;

    Ends(ClusterNetwork cluster, Inventory inventory, ClusterInputs inputs) {
        this.cluster = cluster;
        this.inventory = inventory;
        this.inputs = inputs;
    }

    /** Returns those who have a role; none when nobody is known. */
    List<Peer> of(Role role) {
        return switch (role) {
            case WORLD -> List.of(cluster.network().peer(world()));
            case NODES -> nodes(node -> true);
            case API_NODES -> nodes(node -> node.labels().containsKey(CONTROL_PLANE));
            case OTHER_NODES -> List.of(cluster.peer("remote-node"));
            case API_SERVER -> List.of(cluster.peer("kube-apiserver"));
            case HEALTH -> List.of(cluster.peer("health"));
            case PODS -> workloads(workload -> !workload.hostNetwork());
            case GIT ->
                gitServer().map(GitServer::host).flatMap(cluster::find).stream().toList();
            case GATEWAY -> gateway();
            default -> pods(role);
        };
    }

    /** Returns why nobody is known who has a role. */
    String missing(Role role) {
        return role.pods()
                .map(pods -> "no workload has the label " + pods.key() + "=" + pods.value())
                .orElse(
                        role == Role.GIT
                                ? "no configuration names a repository outside of the cluster"
                                : "nothing among the inputs is " + role);
    }

    Optional<GitServer> gitServer() {
        return inputs.config().flatMap(GitServer::of);
    }

    private List<Peer> nodes(Predicate<Node> which) {
        List<Peer> found = inventory.nodes().stream()
                .filter(which)
                .flatMap(node -> cluster.find(node.name()).stream())
                .toList();
        return found.isEmpty() ? List.of(cluster.peer("host")) : found;
    }

    private List<Peer> workloads(Predicate<Workload> which) {
        return inventory.workloads().stream()
                .filter(which)
                .flatMap(workload -> cluster.find(workload.describe()).stream())
                .toList();
    }

    private List<Peer> pods(Role role) {
        return role.pods()
                .map(pods -> workloads(workload -> pods.match(workload.labels())))
                .orElse(List.of());
    }

    /** Cilium's gateway is an end of its own; the pods of another are in its namespace. */
    private List<Peer> gateway() {
        Optional<OverlayConfig> routes = inputs.config().filter(config -> config.is(PlatformKeys.GATEWAY_API));
        if (routes.filter(config -> config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM))
                .isPresent()) {
            return List.of(cluster.peer("ingress"));
        }
        return routes.flatMap(Ends::gatewayNamespace)
                .map(namespace -> workloads(workload -> isPodOf(workload, namespace)))
                .orElse(List.of());
    }

    private static Optional<String> gatewayNamespace(OverlayConfig config) {
        return config.find(PlatformKeys.GATEWAY_NAMESPACE)
                .map(DnsLabel::toString)
                .or(() -> config.get(PlatformKeys.GATEWAY_PROVIDER).usualNamespace());
    }

    private static boolean isPodOf(Workload workload, String namespace) {
        return !workload.hostNetwork() && workload.namespace().equals(namespace);
    }

    private Endpoint world() {
        List<Seen> seen = cluster.network().addressesToldApart().stream()
                .map(address -> new Seen(Identity.outside(address), "when it is " + address))
                .toList();
        return new Endpoint("world", List.of(), seen);
    }

    /** Returns the pods in a namespace. */
    Stream<Workload> inNamespace(String namespace) {
        return inventory.workloads().stream().filter(workload -> isPodOf(workload, namespace));
    }
}
