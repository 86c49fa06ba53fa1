package io.github.cilium4j.policies.verdict;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies that are about the pods of a scene and meet each other often, as texts. */
final class PolicyArbitraries {
    private static final List<String> PEERS = List.of(
            "Endpoints: [{matchLabels: {app: web}}]",
            "Endpoints: [{matchLabels: {app: db}}]",
            "Endpoints: [{}]",
            "Endpoints: []",
            "Endpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring}}]",
            "Entities: [host, remote-node]",
            "Entities: [world]",
            "Entities: [all]",
            "CIDR: [10.0.0.0/8]",
            "CIDRSet: [{cidr: 10.0.0.0/8, except: [10.1.0.0/16]}]");
    private static final List<String> PORTS = List.of(
            "",
            ", toPorts: [{ports: [{port: \"8080\", protocol: TCP}]}]",
            ", toPorts: [{ports: [{port: \"8000\", endPort: 9000, protocol: TCP}]}]",
            ", toPorts: [{ports: [{port: http, protocol: TCP}, {port: \"53\"}]}]",
            ", icmps: [{fields: [{type: 8, family: IPv4}]}]");

    private PolicyArbitraries() {}

    static Arbitrary<List<String>> policies(boolean deny) {
        return policy(deny).list().ofMinSize(1).ofMaxSize(4);
    }

    /** One policy with one element; without a name, because names are numbers of their place. */
    static Arbitrary<String> policy(boolean deny) {
        Arbitrary<String> subjects = Arbitraries.of("{matchLabels: {app: web}}", "{matchLabels: {app: db}}", "{}");
        return Combinators.combine(
                        subjects,
                        Arbitraries.of("ingress", "egress"),
                        Arbitraries.of(PEERS),
                        Arbitraries.of(PORTS),
                        deny ? Arbitraries.of(true, false) : Arbitraries.just(false))
                .as(PolicyArbitraries::text);
    }

    private static String text(String subject, String direction, String peers, String ports, boolean deny) {
        String prefix = direction.equals("ingress") ? "from" : "to";
        return "spec:\n  endpointSelector: " + subject + "\n  " + direction + (deny ? "Deny" : "") + ": [{" + prefix
                + peers + ports + "}]\n";
    }

    /** Returns policies of one namespace. */
    static String written(List<String> policies) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < policies.size(); i++) {
            text.append("apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p-")
                    .append(i)
                    .append(", namespace: shop}\n")
                    .append(policies.get(i))
                    .append("---\n");
        }
        return text.toString();
    }

    static Arbitrary<String> flows() {
        Arbitrary<String> ends = Arbitraries.of(
                "shop/web", "shop/db", "monitoring/prometheus", "world", "host", "remote-node", "10.1.2.3", "10.2.2.3");
        Arbitrary<String> ports = Arbitraries.of("8080", "8500", "53/UDP", "8/ICMP", "5432");
        return Combinators.combine(ends, Arbitraries.of("shop/web", "shop/db", "10.2.2.3"), ports)
                .as((from, to, port) -> from + " -> " + to + ":" + port);
    }
}
