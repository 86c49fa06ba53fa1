package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.Optional;

/**
 * One port, range or type of ICMP of an element.
 *
 * @param path its field
 * @param protocol its protocol
 * @param first the first port, or the type of ICMP; 0 with last {@value #LAST} is every one
 * @param last the last port
 * @param name the name of the port, which only a pod's containers can resolve; then first is 0 and last what {@code endPort} says
 * @param requests what the proxy does with its traffic
 * @since 0.1.0
 */
public record ImportedPort(
        FieldPath path,
        IpProtocol protocol,
        int first,
        int last,
        Optional<String> name,
        Optional<ImportedL7> requests) {
    /** The highest port. */
    public static final int LAST = 65_535;

    /** Returns whether it is every port of its protocol. */
    public boolean isEveryPort() {
        return name.isEmpty() && first == 0 && last == LAST;
    }
}
