package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter of requests must hold, and what it needs around it. */
final class L7Checks {
    private L7Checks() {}

    static void oneProtocol(L7Rules rules) {
        List<String> protocols = new Members()
                .add("http", rules.http() != null)
                .add("dns", rules.dns() != null)
                .add("kafka", rules.kafka() != null)
                .add("l7proto", rules.l7proto().isPresent())
                .names();
        if (lacksProtocolName(rules)) {
            throw new InvalidManifestException("l7", "\"l7\" has no protocol", "Name the protocol in l7proto");
        }
        if (protocols.isEmpty()) {
            throw new InvalidManifestException("", "no protocol is there", "Write http or dns, or leave rules away");
        }
        if (protocols.size() > 1) {
            throw new InvalidManifestException(
                    protocols.get(1),
                    "\"" + protocols.get(1) + "\" stands beside \"" + protocols.get(0) + "\"",
                    "Keep one protocol, and give the other an element of its own in toPorts");
        }
    }

    private static boolean lacksProtocolName(L7Rules rules) {
        List<PortRuleL7> requests = rules.l7();
        return requests != null
                && rules.l7proto()
                        .map(name -> name.isEmpty() && !requests.isEmpty())
                        .orElse(true);
    }

    /** Refuses L7 rules that the ports, the listener or the server names beside them rule out. */
    static void fitPorts(PortRule rule) {
        rule.rules().filter(L7Checks::isFilled).ifPresent(rules -> {
            refuseBeside(rule);
            ThreeState.items(rule.ports()).forEach(port -> L7PortChecks.check(port, rules));
            if (ThreeState.isFilled(rules.dns()) && !ThreeState.isFilled(rule.ports())) {
                throw new InvalidManifestException(
                        "ports", "DNS rules stand without a port", "Write port 53, for UDP and for TCP");
            }
        });
    }

    private static void refuseBeside(PortRule rule) {
        if (rule.listener().isPresent()) {
            throw new InvalidManifestException(
                    "listener", "\"listener\" stands beside L7 rules", "Keep the listener or the rules");
        }
        if (ThreeState.isFilled(rule.serverNames()) && rule.terminatingTLS().isEmpty()) {
            throw new InvalidManifestException(
                    "serverNames",
                    "\"serverNames\" stands beside L7 rules, and the proxy cannot read the requests",
                    "Set terminatingTLS, or remove the rules");
        }
    }

    /** Refuses what only egress can have. */
    static void fitIngress(@Nullable List<PortRule> toPorts) {
        List<PortRule> elements = ThreeState.items(toPorts);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).listener().isPresent()) {
                throw onlyInEgress(i, "a listener");
            }
            if (elements.get(i)
                    .rules()
                    .filter(rules -> ThreeState.isFilled(rules.dns()))
                    .isPresent()) {
                throw onlyInEgress(i, "DNS rules");
            }
        }
    }

    private static InvalidManifestException onlyInEgress(int element, String what) {
        return new InvalidManifestException(
                "toPorts", "element " + element + " has " + what + ", which ingress cannot have", "Move it to egress");
    }

    /** Returns whether there is any request; {@code l7proto} alone is none. */
    static boolean isFilled(L7Rules rules) {
        return hasRequests(rules) || ThreeState.isFilled(rules.dns()) || ThreeState.isFilled(rules.l7());
    }

    /** Returns whether there is a request that a host policy cannot have in egress. */
    static boolean hasRequests(L7Rules rules) {
        return ThreeState.isFilled(rules.http()) || ThreeState.isFilled(rules.kafka());
    }
}
