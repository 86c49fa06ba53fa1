package io.github.cilium4j.policies.endpoint;

import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Cilium knows an end of a flow by, and where its policy is enforced.
 *
 * @param place where its policy is enforced, if anywhere
 * @param labels its labels
 * @param address its address, when it is outside the cluster
 * @param dnsNames the names that a DNS answer gave this address for, in lower case
 * @param ports the named ports of its containers
 * @since 0.1.0
 */
public record Identity(
        Place place,
        IdentityLabels labels,
        Optional<IpAddress> address,
        List<String> dnsNames,
        Map<NamedPort, Integer> ports) {
    /** Creates an identity. */
    public Identity {
        dnsNames = dnsNames.stream().map(dns -> dns.toLowerCase(Locale.ROOT)).toList();
        ports = Map.copyOf(ports);
    }

    /** Where an endpoint's policy is enforced. */
    public enum Place {
        /** At the endpoint, which the local agent manages: a pod, or an endpoint of Cilium's own. */
        ENDPOINT,
        /** At the local node. */
        HOST,
        /** Nowhere that this side of the flow knows of: another node, or an address outside. */
        ELSEWHERE
    }

    /**
     * The name of a port, which counts for one protocol.
     *
     * @param protocol the protocol
     * @param name the name, in lower case
     */
    public record NamedPort(IpProtocol protocol, String name) {
        /** Creates a name. */
        public NamedPort {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the identity of something that has labels and no address that counts. */
    public static Identity of(Place place, IdentityLabels labels) {
        return new Identity(place, labels, Optional.empty(), List.of(), Map.of());
    }

    /** Returns the identity of a pod. */
    public static Identity pod(IdentityLabels labels, Map<NamedPort, Integer> ports) {
        return new Identity(Place.ENDPOINT, labels, Optional.empty(), List.of(), ports);
    }

    /**
     * Returns the identity of an address outside the cluster.
     *
     * @param dnsNames the names that a DNS answer gave it for
     */
    public static Identity outside(IpAddress address, String... dnsNames) {
        return new Identity(
                Place.ELSEWHERE, IdentityLabels.reserved(), Optional.of(address), List.of(dnsNames), Map.of());
    }

    /** Returns whether it has a label with a key, of any source. */
    public boolean hasLabelKey(String key) {
        return labels.find(key).isPresent();
    }
}
