package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.PortNumber;
import java.util.List;

/**
 * A port that an application uses, such as {@code 443/TCP}.
 *
 * @param port the port
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
 * @since 0.1.0
 */
public record OpenPort(PortNumber port, String protocol) {
    private static final List<String> PROTOCOLS = List.of("TCP", "UDP", "SCTP");

    /** Creates a port. */
    public OpenPort {
        if (!PROTOCOLS.contains(protocol)) {
            throw new InvalidManifestException(
                    "protocol", Quoted.of(protocol) + " is no protocol", "Write TCP, UDP or SCTP");
        }
    }

    /**
     * Returns the port that a text writes.
     *
     * @throws InvalidManifestException when the text is not a port number, {@code /} and a protocol in upper case
     */
    public static OpenPort parse(String text) {
        int slash = text.indexOf('/');
        String protocol = text.substring(slash + 1);
        if (slash < 0 || !PROTOCOLS.contains(protocol)) {
            throw new InvalidManifestException(
                    "",
                    Quoted.of(text) + " is not a port and its protocol",
                    "Write it as 443/TCP, 53/UDP or 9899/SCTP");
        }
        return new OpenPort(PortNumber.parse(text.substring(0, slash)), protocol);
    }

    /** Returns the port as it is written, {@code 443/TCP}. */
    @Override
    public String toString() {
        return port + "/" + protocol;
    }
}
