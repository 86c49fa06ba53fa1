package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.endpoint.Identity.NamedPort;
import io.github.cilium4j.policies.imported.ImportedPort;
import io.github.cilium4j.policies.imported.PeerSelector;
import io.github.cilium4j.policies.imported.TrafficDirection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The numbers that names of ports stand for: at ingress those of the endpoint itself; at egress those of all pods, where up to 1.19 all
 * must agree, and since 1.20 each peer has its own. Source: cilium 1.18.6 and 1.20.2, pkg/policy/l4.go and mapstate.go.
 */
final class NamedPorts {
    private final CiliumVersion version;
    private final Map<NamedPort, SortedSet<Integer>> everywhere = new HashMap<>();

    NamedPorts(CiliumVersion version, Collection<Identity> identities) {
        this.version = version;
        identities.forEach(identity -> identity.ports()
                .forEach((name, number) ->
                        everywhere.computeIfAbsent(name, n -> new TreeSet<>()).add(number)));
    }

    /**
     * A port with numbers, and the peers it counts for.
     *
     * @param first the first port
     * @param last the last port
     * @param peers the peers
     */
    record Resolved(int first, int last, PeerCondition peers) {}

    Stream<Resolved> resolve(ImportedPort port, PeerSelector peers, TrafficDirection direction, Identity subject) {
        PeerCondition everySelected = PeerCondition.of(peers);
        if (port.name().isEmpty()) {
            return Stream.of(new Resolved(port.first(), port.last(), everySelected));
        }
        NamedPort name = new NamedPort(port.protocol(), port.name().get());
        if (direction == TrafficDirection.INGRESS) {
            return Stream.ofNullable(subject.ports().get(name)).map(number -> range(number, port, everySelected));
        }
        Collection<Integer> numbers = everywhere.getOrDefault(name, new TreeSet<>());
        if (!version.isAtLeast(CiliumVersion.V1_20)) {
            return numbers.size() == 1
                    ? numbers.stream().map(number -> range(number, port, everySelected))
                    : Stream.of();
        }
        return List.copyOf(numbers).stream()
                .map(number -> new Resolved(number, number, new PeerCondition(peers, name, number)));
    }

    private static Resolved range(int number, ImportedPort port, PeerCondition peers) {
        return new Resolved(number, Math.max(number, port.last()), peers);
    }
}
