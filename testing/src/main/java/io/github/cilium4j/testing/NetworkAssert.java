package io.github.cilium4j.testing;

import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Peer;
import io.github.cilium4j.policies.verdict.UnknownEndpointException;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the traffic of a cluster.
 *
 * @since 0.1.0
 */
public final class NetworkAssert extends AbstractAssert<NetworkAssert, ClusterNetwork> {
    NetworkAssert(ClusterNetwork actual) {
        super(actual, NetworkAssert.class);
    }

    /**
     * Names the end that makes connections.
     *
     * @param name a workload as {@code namespace/name}, a node, one of Cilium's own ends such as {@code world} or {@code host}, an
     *     address, or a name of DNS with a dot
     * @throws AssertionError when there is no such end
     */
    public SourceAssert from(String name) {
        return new SourceAssert(this, peer(name));
    }

    Peer peer(String name) {
        isNotNull();
        try {
            return actual.peer(name);
        } catch (UnknownEndpointException unknown) {
            AssertionError failure = failure("%s", unknown.getMessage());
            failure.initCause(unknown);
            throw failure;
        }
    }

    ClusterNetwork network() {
        return actual;
    }
}
