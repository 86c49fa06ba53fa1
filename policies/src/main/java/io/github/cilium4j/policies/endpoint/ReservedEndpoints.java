package io.github.cilium4j.policies.endpoint;

import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.policies.endpoint.Endpoint.Seen;
import io.github.cilium4j.policies.endpoint.Identity.Place;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ends of flows that have a name of Cilium's own. Source: cilium 1.18.6 to 1.20.2, pkg/identity/numericidentity.go.
 *
 * @since 0.1.0
 */
public final class ReservedEndpoints {
    private static final Map<String, Place> PLACES = Map.of(
            "host", Place.HOST,
            "remote-node", Place.ELSEWHERE,
            "world", Place.ELSEWHERE,
            "health", Place.ENDPOINT,
            "ingress", Place.ENDPOINT,
            "init", Place.ENDPOINT,
            "unmanaged", Place.ELSEWHERE);

    private ReservedEndpoints() {}

    /** Returns the names, sorted. */
    public static List<String> names() {
        return Stream.concat(PLACES.keySet().stream(), Stream.of("kube-apiserver"))
                .sorted()
                .toList();
    }

    /**
     * Returns the end with a name such as {@code world}. The API server is one on another node.
     *
     * @return empty when Cilium has no such name
     */
    public static Optional<Endpoint> find(String name) {
        if (name.equals("kube-apiserver")) {
            return Optional.of(Endpoint.of(
                    name, Identity.of(Place.ELSEWHERE, IdentityLabels.reserved("kube-apiserver", "remote-node"))));
        }
        return Optional.ofNullable(PLACES.get(name))
                .map(place -> Endpoint.of(name, Identity.of(place, IdentityLabels.reserved(name))));
    }

    /** Returns an address outside the cluster. */
    public static Endpoint address(IpAddress address) {
        return Endpoint.of(address.toString(), Identity.outside(address));
    }

    /**
     * Returns a name of DNS, which may stand for any address outside the cluster.
     *
     * @param addresses one address for each block that policies tell apart
     */
    public static Endpoint dnsName(String name, List<IpAddress> addresses) {
        List<Seen> seen = addresses.stream()
                .map(address -> new Seen(Identity.outside(address, name), "when it is " + address))
                .toList();
        return new Endpoint(name, List.of(), seen);
    }
}
