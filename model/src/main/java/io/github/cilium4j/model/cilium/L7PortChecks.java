package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;

/** Which ports can have a filter of requests. */
final class L7PortChecks {
    private L7PortChecks() {}

    static void check(PortProtocol port, L7Rules rules) {
        if (ThreeState.isFilled(rules.dns())) {
            refuseRange(port);
        } else {
            refuseOtherThanTcp(port);
        }
        if (port.portNumber().filter(number -> number == 0).isPresent()) {
            throw refusal("L7 rules cannot stand on every port (\"0\")", "Name the port");
        }
    }

    private static void refuseRange(PortProtocol port) {
        boolean range = port.portNumber()
                .flatMap(first -> port.endPort().filter(last -> last > first))
                .isPresent();
        if (range) {
            throw refusal("DNS rules cannot stand on a range of ports", "Remove endPort");
        }
    }

    private static void refuseOtherThanTcp(PortProtocol port) {
        L4Proto protocol = port.protocol().orElse(L4Proto.ANY);
        if (protocol != L4Proto.TCP) {
            throw refusal("L7 rules other than DNS cannot stand on " + protocol, "Write protocol TCP");
        }
    }

    private static InvalidManifestException refusal(String problem, String fix) {
        return new InvalidManifestException("ports", problem, fix);
    }
}
