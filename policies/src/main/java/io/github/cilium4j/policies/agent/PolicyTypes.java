package io.github.cilium4j.policies.agent;

import static io.github.cilium4j.policies.agent.GoType.BOOLEAN;
import static io.github.cilium4j.policies.agent.GoType.INT32;
import static io.github.cilium4j.policies.agent.GoType.TEXT;
import static io.github.cilium4j.policies.agent.GoType.TEXTS;
import static io.github.cilium4j.policies.agent.GoType.TEXT_MAP;
import static io.github.cilium4j.policies.agent.GoType.UINT8;
import static io.github.cilium4j.policies.agent.GoType.list;
import static io.github.cilium4j.policies.agent.GoType.struct;

import java.util.HashMap;
import java.util.Map;

/** The types that a rule is decoded into. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api. */
final class PolicyTypes {
    static final GoType RULE = rule();

    private PolicyTypes() {}

    private static GoType rule() {
        return struct(Map.of(
                "endpointSelector", SpecialTypes.SELECTOR,
                "nodeSelector", SpecialTypes.SELECTOR,
                "ingress", list(struct(allow(ingress()))),
                "ingressDeny", list(struct(deny(ingress()))),
                "egress", list(struct(egressAllow())),
                "egressDeny", list(struct(deny(egress()))),
                "labels", list(SpecialTypes.LABEL),
                "enableDefaultDeny", struct(Map.of("ingress", BOOLEAN, "egress", BOOLEAN)),
                "description", TEXT,
                "log", struct(Map.of("value", TEXT))));
    }

    private static Map<String, GoType> ingress() {
        return Map.of(
                "fromEndpoints", list(SpecialTypes.SELECTOR),
                "fromRequires", SpecialTypes.REQUIREMENTS,
                "fromCIDR", TEXTS,
                "fromCIDRSet", list(cidrRule()),
                "fromEntities", TEXTS,
                "fromGroups", list(group()),
                "fromNodes", list(SpecialTypes.SELECTOR));
    }

    private static Map<String, GoType> egress() {
        return Map.of(
                "toEndpoints", list(SpecialTypes.SELECTOR),
                "toRequires", SpecialTypes.REQUIREMENTS,
                "toCIDR", TEXTS,
                "toCIDRSet", list(cidrRule()),
                "toEntities", TEXTS,
                "toServices", list(service()),
                "toGroups", list(group()),
                "toNodes", list(SpecialTypes.SELECTOR));
    }

    private static Map<String, GoType> deny(Map<String, GoType> peers) {
        Map<String, GoType> fields = new HashMap<>(peers);
        fields.put("toPorts", list(struct(Map.of("ports", list(port())))));
        fields.put("icmps", list(struct(Map.of("fields", list(SpecialTypes.ICMP_FIELD)))));
        return fields;
    }

    private static Map<String, GoType> allow(Map<String, GoType> peers) {
        Map<String, GoType> fields = deny(peers);
        fields.put("toPorts", list(portRule()));
        fields.put("authentication", struct(Map.of("mode", TEXT)));
        return fields;
    }

    private static Map<String, GoType> egressAllow() {
        Map<String, GoType> fields = allow(egress());
        fields.put("toFQDNs", list(name()));
        return fields;
    }

    private static GoType cidrRule() {
        return struct(Map.of(
                "cidr", TEXT,
                "cidrGroupRef", TEXT,
                "cidrGroupSelector", SpecialTypes.SELECTOR,
                "except", TEXTS));
    }

    private static GoType group() {
        return struct(Map.of(
                "aws",
                struct(Map.of(
                        "labels", TEXT_MAP,
                        "securityGroupsIds", TEXTS,
                        "securityGroupsNames", TEXTS,
                        "region", TEXT))));
    }

    private static GoType service() {
        return struct(Map.of(
                "k8sService", struct(Map.of("serviceName", TEXT, "namespace", TEXT)),
                "k8sServiceSelector", struct(Map.of("selector", SpecialTypes.SELECTOR, "namespace", TEXT))));
    }

    private static GoType name() {
        return struct(Map.of("matchName", TEXT, "matchPattern", TEXT));
    }

    private static GoType port() {
        return struct(Map.of("port", TEXT, "endPort", INT32, "protocol", TEXT));
    }

    private static GoType portRule() {
        return struct(Map.of(
                "ports", list(port()),
                "terminatingTLS", tls(),
                "originatingTLS", tls(),
                "serverNames", TEXTS,
                "listener", listener(),
                "rules", l7Rules()));
    }

    private static GoType secret() {
        return struct(Map.of("namespace", TEXT, "name", TEXT));
    }

    private static GoType tls() {
        return struct(Map.of("secret", secret(), "trustedCA", TEXT, "certificate", TEXT, "privateKey", TEXT));
    }

    private static GoType listener() {
        return struct(
                Map.of("envoyConfig", struct(Map.of("kind", TEXT, "name", TEXT)), "name", TEXT, "priority", UINT8));
    }

    private static GoType l7Rules() {
        GoType kafka =
                struct(Map.of("role", TEXT, "apiKey", TEXT, "apiVersion", TEXT, "clientID", TEXT, "topic", TEXT));
        return struct(Map.of(
                "http", list(http()),
                "dns", list(name()),
                "kafka", list(kafka).in(Versions.UNTIL_1_19),
                "l7proto", TEXT.in(Versions.UNTIL_1_19),
                "l7", list(TEXT_MAP).in(Versions.UNTIL_1_19)));
    }

    private static GoType http() {
        GoType header = struct(Map.of("mismatch", TEXT, "name", TEXT, "secret", secret(), "value", TEXT));
        return struct(
                Map.of("path", TEXT, "method", TEXT, "host", TEXT, "headers", TEXTS, "headerMatches", list(header)));
    }
}
