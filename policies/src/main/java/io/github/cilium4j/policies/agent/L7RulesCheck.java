package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The L7 rules of a port rule. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go, sanitize of L7Rules. */
final class L7RulesCheck {
    private L7RulesCheck() {}

    static void check(L7Rules rules, Spot ports) {
        rules.http().items().forEach(HttpCheck::check);
        rules.kafka().items().forEach(KafkaCheck::check);
        if (rules.dns().isPresent() && !ports.isFilled()) {
            rules.dns()
                    .refuse(
                            AgentRules.DNS_PORTS,
                            "DNS rules stand on no port",
                            "Write ports with the port of the DNS server, 53");
        }
        rules.dns().items().forEach(DnsNameCheck::checkQuery);
        checkL7(rules);
        checkKinds(rules);
    }

    private static void checkL7(L7Rules rules) {
        if (rules.l7().isPresent() && rules.l7proto().text().isEmpty()) {
            rules.l7().refuse(AgentRules.L7PROTO, "\"l7\" stands without \"l7proto\"", "Write the protocol as l7proto");
            return;
        }
        rules.l7().items().stream()
                .flatMap(item -> item.values().stream())
                .filter(value -> value.name().isEmpty())
                .forEach(value ->
                        value.refuse(AgentRules.L7PROTO, "a key is empty", "Write the name of what is compared"));
    }

    /** A list without items counts as a kind of its own. */
    private static void checkKinds(L7Rules rules) {
        List<String> lasting = Stream.of(rules.http(), rules.dns())
                .filter(Spot::isPresent)
                .map(Spot::name)
                .toList();
        List<String> gone = Stream.concat(
                        Stream.of(rules.kafka()).filter(Spot::isPresent),
                        Stream.of(rules.l7proto()).filter(proto -> !proto.text().isEmpty()))
                .map(Spot::name)
                .toList();
        if (lasting.size() + gone.size() > 1) {
            Set<CiliumVersion> refusing = lasting.size() > 1 ? Versions.ALL : Versions.UNTIL_1_19;
            List<String> all = Stream.concat(lasting.stream(), gone.stream()).toList();
            rules.spot()
                    .refuse(
                            AgentRules.TWO_KINDS,
                            refusing,
                            String.join(" and ", all) + " stand in one item of toPorts",
                            "Give each an item of its own, on other ports");
        }
    }
}
