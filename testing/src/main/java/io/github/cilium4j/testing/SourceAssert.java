package io.github.cilium4j.testing;

import io.github.cilium4j.policies.verdict.Peer;

/**
 * Assertions on what one end may reach.
 *
 * @since 0.1.0
 */
public final class SourceAssert {
    private final NetworkAssert network;
    private final Peer from;

    SourceAssert(NetworkAssert network, Peer from) {
        this.network = network;
        this.from = from;
    }

    /**
     * Names the end that is asked.
     *
     * @param name as in {@link NetworkAssert#from}
     * @throws AssertionError when there is no such end
     */
    public PathAssert to(String name) {
        return new PathAssert(network.network(), from, network.peer(name));
    }
}
