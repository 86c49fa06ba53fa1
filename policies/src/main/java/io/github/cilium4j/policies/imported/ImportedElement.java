package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.Optional;

/**
 * One item of {@code ingress}, {@code ingressDeny}, {@code egress} or {@code egressDeny}.
 *
 * @param path its field
 * @param direction which traffic it is about
 * @param deny whether it denies
 * @param peers with whom
 * @param ports on which ports and with which requests; empty when {@code onEveryPort}, or when it lists nothing that exists
 * @param onEveryPort whether no port and no type of ICMP is asked for
 * @param authentication what it says about authentication
 * @param requirements what {@code fromRequires} or {@code toRequires} asks of peers; Cilium 1.18 only
 * @since 0.1.0
 */
public record ImportedElement(
        FieldPath path,
        TrafficDirection direction,
        boolean deny,
        PeerSet peers,
        List<ImportedPort> ports,
        boolean onEveryPort,
        Optional<AuthenticationMode> authentication,
        List<IdentitySelector> requirements) {
    /** Creates an element. */
    public ImportedElement {
        ports = List.copyOf(ports);
        requirements = List.copyOf(requirements);
    }
}
