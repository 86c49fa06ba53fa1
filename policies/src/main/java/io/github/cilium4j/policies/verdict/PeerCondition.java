package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.endpoint.Identity.NamedPort;
import io.github.cilium4j.policies.imported.PeerSelector;
import org.jspecify.annotations.Nullable;

/**
 * What a peer must be for an entry of a policy map to be about it: selected and, for a port by name, with a container that gives the
 * name that number.
 *
 * @param selector what selects it
 * @param name the name of a port; null when it does not matter
 * @param number the number that the name must have
 */
record PeerCondition(PeerSelector selector, @Nullable NamedPort name, int number) {
    static PeerCondition of(PeerSelector selector) {
        return new PeerCondition(selector, null, 0);
    }

    /** Returns whether every peer is meant, so that entries are made for no identity of their own. */
    boolean isEverybody() {
        return name == null && selector.equals(PeerSelector.ANY);
    }

    boolean matches(Identity peer, PeerMatcher matcher) {
        return hasPort(peer) && matcher.matches(selector, peer);
    }

    /** Returns whether the name of the port, if one is asked for, has the number at a peer. */
    boolean hasPort(Identity peer) {
        Integer own = name == null ? Integer.valueOf(number) : peer.ports().get(name);
        return own != null && own == number;
    }
}
