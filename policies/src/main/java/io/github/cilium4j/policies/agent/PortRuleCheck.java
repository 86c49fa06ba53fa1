package io.github.cilium4j.policies.agent;

/** An item of {@code toPorts}. Source: cilium 1.18.6, pkg/policy/api/rule_validation.go, sanitize of PortRule and PortDenyRule. */
final class PortRuleCheck {
    private static final int MOST = 40;

    private final PortCheck ports;

    PortRuleCheck(AgentSettings settings) {
        ports = new PortCheck(settings);
    }

    void checkDeny(Spot portRule) {
        checkCount(portRule);
        portRule.child("ports").items().forEach(ports::check);
    }

    void checkAllow(Spot portRule, boolean ingress) {
        L7Rules rules = L7Rules.of(portRule);
        checkServerNames(portRule, rules);
        checkCount(portRule);
        for (Spot port : portRule.child("ports").items()) {
            ports.check(port);
            ports.checkRequests(port, rules);
        }
        checkListener(portRule.child("listener"), rules, ingress);
        if (!rules.areEmpty()) {
            L7RulesCheck.check(rules, portRule.child("ports"));
        }
    }

    private static void checkCount(Spot portRule) {
        Spot list = portRule.child("ports");
        if (list.count() > MOST) {
            list.refuse(
                    AgentRules.TOO_MANY,
                    list.count() + " ports are too many",
                    "Write at most 40, and the others in an item of toPorts of their own");
        }
    }

    private static void checkServerNames(Spot portRule, L7Rules rules) {
        Spot names = portRule.child("serverNames");
        if (names.isFilled() && !portRule.child("terminatingTLS").isPresent()) {
            rules.spot()
                    .refuse(
                            AgentRules.SERVER_NAMES,
                            "L7 rules stand beside serverNames, and nobody ends the TLS that hides the requests",
                            "Write terminatingTLS, or remove the rules or serverNames");
        }
        names.items().stream()
                .filter(name -> name.text().isEmpty())
                .forEach(name -> name.refuse(
                        AgentRules.EMPTY_SERVER_NAME, "\"\" is no server name", "Write a name, or remove it"));
    }

    private static void checkListener(Spot listener, L7Rules rules, boolean ingress) {
        if (!listener.isPresent()) {
            return;
        }
        if (ingress) {
            listener.refuse(
                    AgentRules.LISTENER_IN_INGRESS, "a listener stands in ingress", "Move it to egress, or remove it");
        }
        rules.spot()
                .refuse(
                        AgentRules.LISTENER_AND_RULES,
                        "L7 rules stand beside a listener",
                        "Keep one; the listener can filter requests itself");
    }
}
