package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules about what Cilium's agent refuses, in catalogue order.
 *
 * @since 0.1.0
 */
public final class AgentRules {
    static final RuleInfo UNDECODABLE = rule("POL-100", "a value has a type that Cilium cannot decode", "V-L3-06");

    static final RuleInfo NAMELESS = rule("POL-101", "a policy has no name", "V-OBJ-01");

    static final RuleInfo EMPTY = rule("POL-102", "a policy has neither spec nor specs", "V-OBJ-02");

    static final RuleInfo NODES_IN_NAMESPACE = rule("POL-103", "a policy of a namespace selects nodes", "V-OBJ-06");

    static final RuleInfo NO_DIRECTION = rule("POL-104", "a rule is about neither ingress nor egress", "V-RULE-01");

    static final RuleInfo SUBJECT =
            rule("POL-105", "a rule selects neither endpoints nor nodes, or both", "V-RULE-02", "V-RULE-03");

    static final RuleInfo OPERATOR = rule(
            "POL-106", "a selector has an operator or a number of values that does not exist", "V-SEL-01", "V-SEL-02");

    static final RuleInfo LABEL_VALUE =
            rule("POL-107", "a selector asks for a value that no label can have", "V-SEL-03");

    static final RuleInfo LABEL_KEY = rule(
            "POL-108", "a selector has a key that Cilium cannot read", "V-SEL-04", "V-SEL-05", "V-SEL-06", "V-CIDR-10");

    static final RuleInfo TWO_PEERS = rule("POL-109", "an element names its peers in two ways", "V-L3-01");

    static final RuleInfo NODE_PEERS =
            rule("POL-110", "an element names nodes by their labels where that is switched off", "V-L3-03");

    static final RuleInfo ENTITY = rule("POL-111", "an entity does not exist", "V-L3-04", "V-L3-05");

    static final RuleInfo REQUIREMENT =
            rule("POL-112", "an element has requirements as Cilium 1.18 reads them", "V-L3-06");

    static final RuleInfo CIDR =
            rule("POL-113", "an item of fromCIDR or toCIDR is no address or block", "V-CIDR-01", "V-CIDR-03");

    static final RuleInfo CIDR_FORM =
            rule("POL-114", "an item of fromCIDRSet or toCIDRSet has no block or several", "V-CIDR-04");

    static final RuleInfo CIDR_BLOCK = rule(
            "POL-115",
            "a block or an exception of fromCIDRSet or toCIDRSet is not in prefix notation",
            "V-CIDR-05",
            "V-CIDR-06");

    static final RuleInfo EXCEPTION = rule("POL-116", "an exception lies outside its block", "V-CIDR-07", "V-CIDR-08");

    static final RuleInfo TOO_MANY =
            rule("POL-117", "a list has more than 40 ports or types of ICMP", "V-PORT-01", "V-ICMP-03");

    static final RuleInfo NO_PORT = rule("POL-118", "an item of ports has no port", "V-PORT-02");

    static final RuleInfo PORT = rule("POL-119", "a port is neither a number nor a name", "V-PORT-03", "V-PORT-04");

    static final RuleInfo PROTOCOL = rule("POL-120", "a protocol does not exist", "V-PORT-10");

    static final RuleInfo PORTLESS = rule("POL-121", "a protocol without ports has one", "V-PORT-11");

    static final RuleInfo ICMPS_AND_PORTS = rule("POL-122", "an element has both icmps and toPorts", "V-ICMP-01");

    static final RuleInfo ICMP_OFF = rule("POL-123", "types of ICMP where they are switched off", "V-ICMP-02");

    static final RuleInfo ICMP_FAMILY = rule("POL-124", "the family of a type of ICMP does not exist", "V-ICMP-04");

    static final RuleInfo ICMP_TYPE = rule("POL-125", "a type of ICMP does not exist", "V-ICMP-05");

    static final RuleInfo HOST_REQUESTS =
            rule("POL-126", "a host policy has L7 rules that it cannot have", "V-L7-02", "V-L7-03");

    static final RuleInfo DNS_PORTS =
            rule("POL-127", "DNS rules stand on no port, or on a range", "V-L7-04", "V-PORT-08");

    static final RuleInfo DNS_IN_INGRESS = rule("POL-128", "DNS rules stand in ingress", "V-L7-05");

    static final RuleInfo NOT_TCP = rule("POL-129", "L7 rules stand on a protocol other than TCP", "V-L7-06");

    static final RuleInfo EVERY_PORT = rule("POL-130", "L7 rules stand on every port", "V-PORT-06");

    static final RuleInfo TWO_KINDS = rule("POL-131", "L7 rules are of two kinds", "V-L7-08");

    static final RuleInfo L7PROTO = rule("POL-132", "L7 rules have no protocol, or a key without a name", "V-L7-09");

    static final RuleInfo EXPRESSION =
            rule("POL-133", "an HTTP rule has no regular expression where one is needed", "V-L7-11");

    static final RuleInfo HEADER =
            rule("POL-134", "a header of an HTTP rule has no name or secret, or an unknown action", "V-L7-12");

    static final RuleInfo KAFKA = rule("POL-135", "a Kafka rule has a value that Kafka does not know", "V-L7-13");

    static final RuleInfo NAME_AND_PATTERN =
            rule("POL-136", "an item of toFQDNs has both a name and a pattern", "V-FQDN-01");

    static final RuleInfo DNS_NAME = rule(
            "POL-137",
            "a DNS name or pattern has characters that none has, or is too long",
            "V-FQDN-03",
            "V-FQDN-04",
            "V-FQDN-05");

    static final RuleInfo SERVER_NAMES =
            rule("POL-138", "server names stand beside L7 rules without terminatingTLS", "V-SNI-01");

    static final RuleInfo EMPTY_SERVER_NAME = rule("POL-139", "a server name is empty", "V-SNI-02");

    static final RuleInfo LISTENER_IN_INGRESS = rule("POL-140", "a listener stands in ingress", "V-LSN-01");

    static final RuleInfo LISTENER_AND_RULES = rule("POL-141", "a listener stands beside L7 rules", "V-LSN-02");

    static final RuleInfo AUTHENTICATION_OFF =
            rule("POL-142", "authentication where mutual authentication is switched off", "V-OBJ-09");

    static final RuleInfo MERGED_KINDS =
            rule("POL-143", "two elements filter one peer and port by different kinds of L7 rules");

    static final RuleInfo MERGED_AUTHENTICATION =
            rule("POL-144", "two elements authenticate one peer and port in different ways");

    static final RuleInfo MERGED_TLS =
            rule("POL-145", "two elements end or begin TLS for one peer and port in different ways");

    static final RuleInfo MERGED_SERVER_NAMES =
            rule("POL-146", "server names follow L7 rules of one peer and port without terminatingTLS");

    static final RuleInfo MERGED_LISTENERS =
            rule("POL-147", "two listeners of one priority stand for one peer and port");

    static final RuleInfo LISTENER_WITHOUT_NAMESPACE =
            rule("POL-148", "a listener of a namespace stands in a rule about what has none", "V-LSN-03");

    /** L7 rules while the proxy is off. The finding that says so names the setting, which the agent's judge does not know. */
    static final RuleInfo PROXY_OFF = rule("POL-003", "L7 rules while the proxy is switched off", "I-19");

    private static final List<RuleInfo> ALL = List.of(
            UNDECODABLE,
            NAMELESS,
            EMPTY,
            NODES_IN_NAMESPACE,
            NO_DIRECTION,
            SUBJECT,
            OPERATOR,
            LABEL_VALUE,
            LABEL_KEY,
            TWO_PEERS,
            NODE_PEERS,
            ENTITY,
            REQUIREMENT,
            CIDR,
            CIDR_FORM,
            CIDR_BLOCK,
            EXCEPTION,
            TOO_MANY,
            NO_PORT,
            PORT,
            PROTOCOL,
            PORTLESS,
            ICMPS_AND_PORTS,
            ICMP_OFF,
            ICMP_FAMILY,
            ICMP_TYPE,
            HOST_REQUESTS,
            DNS_PORTS,
            DNS_IN_INGRESS,
            NOT_TCP,
            EVERY_PORT,
            TWO_KINDS,
            L7PROTO,
            EXPRESSION,
            HEADER,
            KAFKA,
            NAME_AND_PATTERN,
            DNS_NAME,
            SERVER_NAMES,
            EMPTY_SERVER_NAME,
            LISTENER_IN_INGRESS,
            LISTENER_AND_RULES,
            AUTHENTICATION_OFF,
            MERGED_KINDS,
            MERGED_AUTHENTICATION,
            MERGED_TLS,
            MERGED_SERVER_NAMES,
            MERGED_LISTENERS,
            LISTENER_WITHOUT_NAMESPACE);

    private AgentRules() {}

    private static RuleInfo rule(String id, String summary, String... references) {
        return new RuleInfo(id, Gate.AGENT, Severity.ERROR, summary, List.of(references));
    }

    /** Returns what the catalogue says about each. */
    public static List<RuleInfo> all() {
        return ALL;
    }
}
