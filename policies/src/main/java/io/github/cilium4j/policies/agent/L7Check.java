package io.github.cilium4j.policies.agent;

/** Whether an element can have L7 rules at all. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go. */
final class L7Check {
    private final AgentSettings settings;

    L7Check(AgentSettings settings) {
        this.settings = settings;
    }

    void checkIngress(Spot element, boolean host) {
        for (Spot portRule : element.child("toPorts").items()) {
            L7Rules rules = L7Rules.of(portRule);
            if (host) {
                rules.spot()
                        .refuse(
                                AgentRules.HOST_REQUESTS,
                                "a host policy cannot have L7 rules in ingress",
                                "Remove rules, and let the ports alone decide");
            }
            checkProxy(rules);
            if (rules.dns().isFilled()) {
                rules.dns()
                        .refuse(
                                AgentRules.DNS_IN_INGRESS,
                                "DNS rules stand in ingress",
                                "Move them to egress of the pods that ask");
            }
        }
    }

    void checkEgress(Spot element, boolean host) {
        for (Spot portRule : element.child("toPorts").items()) {
            L7Rules rules = L7Rules.of(portRule);
            checkProxy(rules);
            if (host) {
                checkHost(rules.http());
                checkHost(rules.kafka());
            }
        }
    }

    private static void checkHost(Spot requests) {
        if (requests.isFilled()) {
            requests.refuse(
                    AgentRules.HOST_REQUESTS,
                    "a host policy cannot have rules of " + requests.name() + " in egress, only of dns",
                    "Remove rules, and let the ports alone decide");
        }
    }

    private void checkProxy(L7Rules rules) {
        if (!settings.l7Proxy()) {
            rules.spot()
                    .refuse(
                            AgentRules.PROXY_OFF,
                            "L7 rules need the proxy, and enable-l7-proxy is switched off",
                            "Switch the proxy on, or remove the L7 rules");
        }
    }
}
