package io.github.cilium4j.policies.endpoint;

import java.util.List;

/**
 * One end of flows as people name it. Most have one identity; a host-network pod is the host to its own node and another node to
 * all others, and a name of DNS may stand for any address.
 *
 * @param name how it is called
 * @param enforcedAs as what its own policy may be enforced
 * @param seenAs as what others may see it
 * @since 0.1.0
 */
public record Endpoint(String name, List<Identity> enforcedAs, List<Seen> seenAs) {
    /** Creates an end. */
    public Endpoint {
        enforcedAs = List.copyOf(enforcedAs);
        seenAs = List.copyOf(seenAs);
    }

    /**
     * An identity and when it is the one.
     *
     * @param identity the identity
     * @param when the condition in words, such as {@code on the same node}; empty when there is none
     */
    public record Seen(Identity identity, String when) {}

    /** Returns an end with one identity. */
    public static Endpoint of(String name, Identity identity) {
        return new Endpoint(name, List.of(identity), List.of(new Seen(identity, "")));
    }

    @Override
    public String toString() {
        return name;
    }
}
