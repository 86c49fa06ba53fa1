package io.github.cilium4j.cli;

import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.UnknownEndpointException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A connection as it is asked about: {@code TO:PORT/PROTOCOL}, where TCP may be left out.
 *
 * @param from the name of who makes it
 * @param to the name of who is asked
 * @param port the port, or the type of an ICMP message
 * @param protocol the protocol
 */
record AskedFlow(String from, String to, int port, IpProtocol protocol) {
    private static final int LAST_PORT = 65_535;

    static AskedFlow read(String from, String target) {
        int colon = target.lastIndexOf(':');
        String[] parts = target.substring(colon + 1).split("/", 2);
        Optional<IpProtocol> protocol = parts.length == 1 ? Optional.of(IpProtocol.TCP) : IpProtocol.find(parts[1]);
        Optional<Integer> port = number(parts[0]);
        if (colon < 1 || port.isEmpty()) {
            throw new CannotRunException(
                    "\"" + target + "\" names no port. Write shop/web:8080, shop/web:53/UDP or shop/web:8/ICMP.");
        }
        if (protocol.isEmpty()) {
            String known = String.join(
                    ", ",
                    Stream.of(IpProtocol.values()).map(IpProtocol::toString).toList());
            throw new CannotRunException("\"" + parts[1].toUpperCase(Locale.ROOT)
                    + "\" is no protocol that policies know. Write one of " + known + ".");
        }
        return new AskedFlow(from, bare(target.substring(0, colon)), port.get(), protocol.get());
    }

    /** An IPv6 address with a port stands in brackets. */
    private static String bare(String name) {
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number <= LAST_PORT);
    }

    /** Returns the connection in a network. */
    Flow in(ClusterNetwork network) {
        try {
            return network.flow(from, to, protocol, port);
        } catch (UnknownEndpointException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()) + ".");
        }
    }
}
