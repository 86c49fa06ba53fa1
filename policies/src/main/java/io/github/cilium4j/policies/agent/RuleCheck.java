package io.github.cilium4j.policies.agent;

import java.util.List;

/** One rule: {@code spec}, or an item of {@code specs}. Source: cilium 1.18.6, pkg/policy/api/rule_validation.go, Sanitize. */
final class RuleCheck {
    private static final List<String> DIRECTIONS = List.of("ingress", "ingressDeny", "egress", "egressDeny");

    private final ElementCheck elements;

    RuleCheck(AgentSettings settings) {
        elements = new ElementCheck(settings);
    }

    void check(Spot rule) {
        if (!hasElement(rule)) {
            rule.refuse(
                    AgentRules.NO_DIRECTION,
                    "none of ingress, ingressDeny, egress and egressDeny has an element",
                    "Write one; ingress: [{}] closes what is selected and allows nothing");
        }
        Spot pods = rule.child("endpointSelector");
        Spot nodes = rule.child("nodeSelector");
        checkSubject(rule, pods, nodes);
        SelectorCheck.check(pods);
        SelectorCheck.check(nodes);
        boolean host = nodes.isWritten();
        rule.child("ingress").items().forEach(element -> elements.checkIngress(element, host));
        rule.child("ingressDeny").items().forEach(elements::checkIngressDeny);
        rule.child("egress").items().forEach(element -> elements.checkEgress(element, host));
        rule.child("egressDeny").items().forEach(elements::checkEgressDeny);
    }

    private static boolean hasElement(Spot rule) {
        for (String direction : DIRECTIONS) {
            if (rule.child(direction).isFilled()) {
                return true;
            }
        }
        return false;
    }

    /** A selector that is null is there, and selects everything. */
    private static void checkSubject(Spot rule, Spot pods, Spot nodes) {
        if (!pods.isWritten() && !nodes.isWritten()) {
            rule.refuse(
                    AgentRules.SUBJECT,
                    "neither endpointSelector nor nodeSelector is there",
                    "Write endpointSelector; {} selects every pod that the policy can be about");
        } else if (pods.isWritten() && nodes.isWritten()) {
            nodes.refuse(
                    AgentRules.SUBJECT,
                    "\"nodeSelector\" stands beside \"endpointSelector\"",
                    "Keep one, and write a rule of its own for the other");
        }
    }
}
