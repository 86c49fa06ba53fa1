package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agent and the CRD take as ports. */
final class PortChecks {
    private static final int MOST = 40;
    private static final int LAST = 65_535;

    private PortChecks() {}

    static void atMostForty(@Nullable List<PortProtocol> ports) {
        int count = ThreeState.items(ports).size();
        if (count > MOST) {
            throw new InvalidManifestException(
                    "ports",
                    count + " ports are too many",
                    "Write at most 40, and the others in an element of their own");
        }
    }

    static void check(PortProtocol port) {
        port.port().ifPresent(PortChecks::checkText);
        port.endPort().filter(last -> last < 0 || last > LAST).ifPresent(last -> {
            throw new InvalidManifestException("endPort", last + " is out of range", "Write a number up to 65535");
        });
        port.protocol().filter(protocol -> !protocol.hasPorts()).ifPresent(protocol -> refusePort(port, protocol));
    }

    private static void checkText(String text) {
        if (!PortText.isName(text) && PortText.number(text).isEmpty()) {
            throw new InvalidManifestException(
                    "port",
                    Quoted.of(text) + " is neither the number nor the name of a port",
                    "Write a number from 0 to 65535, or up to 15 letters and digits with single hyphens inside");
        }
    }

    private static void refusePort(PortProtocol port, L4Proto protocol) {
        port.port()
                .filter(text ->
                        PortText.number(text).filter(number -> number == 0).isEmpty())
                .ifPresent(text -> {
                    throw new InvalidManifestException(
                            "port",
                            Quoted.of(text) + " cannot be: " + protocol + " has no ports",
                            "Write \"0\", or nothing");
                });
    }
}
