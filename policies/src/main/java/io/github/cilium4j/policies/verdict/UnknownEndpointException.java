package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.ReservedEndpoints;
import java.util.Optional;

/**
 * A name is no end of flows of a cluster.
 *
 * @since 0.1.0
 */
public final class UnknownEndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param name the unknown name
     * @param nearest the known name that may have been meant
     */
    public UnknownEndpointException(String name, Optional<String> nearest) {
        super("\"" + name + "\" is no workload or node among the objects. "
                + nearest.map(near -> "Did you mean \"" + near + "\"?")
                        .orElse(
                                "Write namespace/name of a workload, a node, an address, a name of DNS with a dot, or one of "
                                        + String.join(", ", ReservedEndpoints.names())));
    }
}
