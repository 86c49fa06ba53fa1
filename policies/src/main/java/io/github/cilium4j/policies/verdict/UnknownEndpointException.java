package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.core.value.NearestName;
import io.github.cilium4j.policies.endpoint.ReservedEndpoints;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A name is no end of flows of a cluster.
 *
 * @since 0.1.0
 */
public final class UnknownEndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    /**
     * Creates an exception.
     *
     * @param name the unknown name
     * @param known the names of the workloads and nodes that there are
     */
    public UnknownEndpointException(String name, Collection<String> known) {
        super("\"" + name + "\" is no workload or node among the objects. " + hint(name, known));
    }

    private static String hint(String name, Collection<String> known) {
        Optional<String> near = NearestName.among(known).to(name);
        if (near.isPresent()) {
            return "Did you mean \"" + near.get() + "\"?";
        }
        String namespace = name.substring(0, name.indexOf('/') + 1);
        List<String> beside = known.stream()
                .filter(other -> !namespace.isEmpty() && other.startsWith(namespace))
                .toList();
        return beside.isEmpty()
                ? "Write namespace/name of a workload, a node, an address, a name of DNS with a dot, or one of "
                        + String.join(", ", ReservedEndpoints.names())
                : "There are " + String.join(", ", beside.subList(0, Math.min(SHOWN, beside.size())));
    }
}
