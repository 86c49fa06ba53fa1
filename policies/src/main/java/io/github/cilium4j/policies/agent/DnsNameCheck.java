package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.Quoted;

/** A DNS name or pattern. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/fqdn.go and pkg/fqdn/matchpattern. */
final class DnsNameCheck {
    private static final int LONGEST = 255;

    private DnsNameCheck() {}

    /** Checks an item of {@code toFQDNs}. */
    static void checkPeer(Spot item) {
        Spot pattern = item.child("matchPattern");
        if (!item.child("matchName").text().isEmpty() && !pattern.text().isEmpty()) {
            pattern.refuse(
                    AgentRules.NAME_AND_PATTERN,
                    "\"matchPattern\" stands beside \"matchName\"",
                    "Keep one, and give the other an item of its own");
        }
        checkQuery(item);
    }

    /** Checks an item of {@code rules.dns}, where a name and a pattern can stand together. */
    static void checkQuery(Spot item) {
        Spot name = item.child("matchName");
        if (!name.text().chars().allMatch(DnsNameCheck::isOfName)) {
            name.refuse(
                    AgentRules.DNS_NAME,
                    Quoted.of(name.text()) + " is no DNS name",
                    name.text().contains("*")
                            ? "Write it as matchPattern, where * is allowed"
                            : "Write letters, digits, - and _ between dots, such as api.example.com");
        }
        checkPattern(item.child("matchPattern"));
    }

    private static void checkPattern(Spot pattern) {
        String text = pattern.text();
        if (!text.chars().allMatch(c -> c == '*' || isOfName(c))) {
            pattern.refuse(
                    AgentRules.DNS_NAME,
                    Quoted.of(text) + " is no pattern of DNS names",
                    "Write letters, digits, -, _ and * between dots, such as *.example.com; it is no regular expression");
        } else if (text.length() > LONGEST) {
            pattern.refuse(
                    AgentRules.DNS_NAME,
                    Versions.SINCE_1_19,
                    Quoted.of(text) + " has " + text.length() + " characters, and Cilium takes 255 since 1.19",
                    "Write a shorter one");
        }
    }

    private static boolean isOfName(int c) {
        return c == '-' || c == '_' || c == '.' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
