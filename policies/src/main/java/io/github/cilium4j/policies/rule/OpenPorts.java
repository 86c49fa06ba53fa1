package io.github.cilium4j.policies.rule;

import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code toPorts} and {@code icmps} of an element open. A named port counts as any port, because only the pods know. Source:
 * cilium 1.18.6, pkg/policy/l4.go and pkg/policy/api/icmp.go.
 *
 * @param toPorts the ports; absent as in the element
 * @param icmps the types of ICMP; absent as in the element
 * @since 0.1.0
 */
public record OpenPorts(
        @Nullable List<PortRule> toPorts, @Nullable List<IcmpRule> icmps) {
    private static final int ANY_PORT = 0;
    private static final int ANY_TYPE = 0;

    /** Returns whether everything is open: no ports and no types of ICMP are listed. */
    public boolean isEverything() {
        return Items.of(toPorts).isEmpty() && Items.of(icmps).isEmpty();
    }

    /** Returns whether a port is open for TCP, UDP or SCTP. */
    public boolean opens(int port, L4Proto protocol) {
        return isEverything()
                || Items.of(toPorts).stream()
                        .flatMap(rule -> Items.of(rule.ports()).stream())
                        .anyMatch(item -> opens(item, port, protocol));
    }

    /** Returns whether messages of a type of ICMP pass. */
    public boolean opensIcmp(IcmpFamily family, int type) {
        return isEverything()
                || Items.of(icmps).stream()
                        .flatMap(rule -> Items.of(rule.fields()).stream())
                        .filter(field -> field.family().orElse(IcmpFamily.IPV4) == family)
                        .flatMap(field -> field.typeNumber().stream())
                        .anyMatch(number -> number == type || number == ANY_TYPE);
    }

    private static boolean opens(PortProtocol item, int port, L4Proto protocol) {
        L4Proto own = item.protocol().orElse(L4Proto.ANY);
        if (own != protocol && own != L4Proto.ANY) {
            return false;
        }
        Optional<Integer> first = item.portNumber();
        if (first.isEmpty() || first.get() == ANY_PORT) {
            return true;
        }
        int last = Math.max(first.get(), item.endPort().orElse(first.get()));
        return first.get() <= port && port <= last;
    }
}
