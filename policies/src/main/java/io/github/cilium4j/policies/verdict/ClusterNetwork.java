package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Node;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Endpoints;
import io.github.cilium4j.policies.endpoint.ReservedEndpoints;
import io.github.cilium4j.policies.imported.IpProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@link Network} whose ends have names, as people ask about them.
 *
 * <p>An end is, in this order: a workload as {@code namespace/name} or a node by its name; one of
 * {@link ReservedEndpoints#names() Cilium's own}, such as {@code world}; an address, which is the node that has it as its
 * {@code InternalIP} and otherwise outside the cluster; a name of DNS with a dot, which may be any address.
 *
 * @since 0.1.0
 */
public final class ClusterNetwork {
    private final Network network;
    private final Endpoints endpoints;
    private final Inventory inventory;
    private final Map<String, Peer> peers = new ConcurrentHashMap<>();

    private ClusterNetwork(Network network, Endpoints endpoints, Inventory inventory) {
        this.network = network;
        this.endpoints = endpoints;
        this.inventory = inventory;
    }

    /**
     * Compiles the policies of a cluster.
     *
     * @param config the settings of the agent
     * @param manifests the objects of the cluster
     */
    public static ClusterNetwork read(AgentConfig config, Manifests manifests) {
        Inventory inventory = Inventory.of(manifests);
        return new ClusterNetwork(
                Network.compile(config, manifests),
                Endpoints.of(inventory, config.cluster(), config.version()),
                inventory);
    }

    /** Returns the network. */
    public Network network() {
        return network;
    }

    /** Returns the ends that the objects tell of. */
    public Endpoints endpoints() {
        return endpoints;
    }

    /** Returns the names of workloads and nodes, in the order of the objects, and then Cilium's own. */
    public List<String> names() {
        List<String> names = new ArrayList<>(endpoints.names());
        names.addAll(ReservedEndpoints.names());
        return names;
    }

    /** Returns the end with a name; empty when it is unknown. */
    public Optional<Peer> find(String name) {
        Peer known = peers.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Peer> found = endpoint(name).map(network::peer);
        found.ifPresent(peer -> peers.put(name, peer));
        return found;
    }

    /**
     * Returns the end with a name.
     *
     * @throws UnknownEndpointException when it is unknown; the message names the nearest one
     */
    public Peer peer(String name) {
        return find(name).orElseThrow(() -> new UnknownEndpointException(name, names()));
    }

    /**
     * Returns a connection.
     *
     * @param from the name of who makes it
     * @param to the name of who is asked
     * @param protocol its protocol
     * @param port the port of the one who is asked, behind any Service; the type of an ICMP message
     * @throws UnknownEndpointException when an end is unknown
     */
    public Flow flow(String from, String to, IpProtocol protocol, int port) {
        return new Flow(peer(from), peer(to), protocol, port);
    }

    private Optional<Endpoint> endpoint(String name) {
        return endpoints
                .find(name)
                .or(() -> ReservedEndpoints.find(name))
                .or(() -> address(name))
                .or(() -> dnsName(name));
    }

    private Optional<Endpoint> address(String text) {
        return IpAddress.find(text).map(address -> node(address).orElseGet(() -> ReservedEndpoints.address(address)));
    }

    private Optional<Endpoint> node(IpAddress address) {
        return inventory.nodes().stream()
                .filter(node -> node.internalAddresses().stream()
                        .flatMap(own -> IpAddress.find(own).stream())
                        .anyMatch(address::equals))
                .map(Node::name)
                .flatMap(name -> endpoints.find(name).stream())
                .findFirst();
    }

    private Optional<Endpoint> dnsName(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return name.contains(".") && DnsName.isValid(name)
                ? Optional.of(ReservedEndpoints.dnsName(name, network.addressesToldApart()))
                : Optional.empty();
    }
}
