package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An item of {@code ports}. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go and utils.go. */
final class PortCheck {
    private final AgentSettings settings;

    PortCheck(AgentSettings settings) {
        this.settings = settings;
    }

    void check(Spot item) {
        Spot port = item.child("port");
        if (port.text().isEmpty()) {
            checkEmpty(port);
        } else if (!PortText.isName(port.text())) {
            checkNumber(port, item.child("protocol").text());
        }
        checkProtocol(item.child("protocol"));
    }

    private void checkEmpty(Spot port) {
        String message = "no port is there";
        String fix = "Write \"0\" for every port";
        if (settings.extendedIpProtocols()) {
            port.refuse(AgentRules.NO_PORT, Versions.UNTIL_1_18, message, fix);
        } else {
            port.refuse(AgentRules.NO_PORT, message, fix);
        }
    }

    private static void checkNumber(Spot port, String protocol) {
        // Only these letters count here: in small ones a protocol may have a port. So may every protocol have a name.
        Optional<L4Proto> portless = Protocols.exactly(protocol).filter(known -> !known.hasPorts());
        String text = port.text();
        if (portless.isPresent() && !text.equals("0")) {
            port.refuse(
                    AgentRules.PORTLESS,
                    Protocols.readers(portless.get()),
                    Quoted.of(text) + " cannot be: " + protocol + " has no ports",
                    "Write \"0\"");
        }
        if (PortText.number(text).isEmpty()) {
            port.refuse(
                    AgentRules.PORT,
                    Quoted.of(text) + " is neither the number nor the name of a port",
                    "Write a number from 0 to 65535, or up to 15 letters and digits with single hyphens inside");
        }
    }

    private static void checkProtocol(Spot protocol) {
        String text = protocol.text();
        Optional<L4Proto> known = Protocols.find(text);
        Set<CiliumVersion> readers = known.map(Protocols::readers).orElse(Versions.NONE);
        if (text.isEmpty() || readers.equals(Versions.ALL)) {
            return;
        }
        String clause = known.isPresent()
                ? " is a protocol only since Cilium " + readers.iterator().next()
                : " is no protocol of a port";
        protocol.refuse(
                AgentRules.PROTOCOL, Versions.without(Versions.ALL, readers), Quoted.of(text) + clause, instead(text));
    }

    private static String instead(String text) {
        return text.toUpperCase(Locale.ROOT).startsWith("ICMP")
                ? "Write icmps in an element of its own"
                : "Write " + Protocols.near(text).orElse("TCP, UDP, SCTP or ANY");
    }

    /** Checks a port that requests are filtered on. */
    void checkRequests(Spot item, L7Rules rules) {
        if (rules.areEmpty()) {
            return;
        }
        Spot port = item.child("port");
        Optional<Integer> number = PortText.number(port.text());
        if (rules.dns().isFilled()) {
            checkRange(item.child("endPort"), number);
        } else {
            checkTcp(item.child("protocol"), rules);
        }
        if (number.filter(every -> every == 0).isPresent()) {
            rules.spot().refuse(AgentRules.EVERY_PORT, "L7 rules stand on every port (\"0\")", "Name the port");
        }
    }

    private static void checkRange(Spot endPort, Optional<Integer> first) {
        long last = GoNumbers.value(endPort);
        if (first.filter(number -> last > number).isPresent()) {
            endPort.refuse(AgentRules.DNS_PORTS, "DNS rules stand on the ports up to " + last, "Remove endPort");
        }
    }

    private static void checkTcp(Spot protocol, L7Rules rules) {
        String text = protocol.text();
        if (!text.toUpperCase(Locale.ROOT).equals(L4Proto.TCP.toString())) {
            String words = text.isEmpty() ? "every protocol, because none is there" : Quoted.of(text);
            protocol.only(rules.readers())
                    .refuse(AgentRules.NOT_TCP, "L7 rules other than DNS stand on " + words, "Write protocol: TCP");
        }
    }
}
