package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policy that lets a gateway reach Hubble's interface: there is to be one, for the gateway that is used. */
final class HubbleGatewayPolicy implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-044",
            Gate.DATAPATH,
            Severity.WARNING,
            "the Hubble interface is not open to the active gateway alone, on port 8081",
            List.of("I-32", "D-28"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String PREFIX = "hubble-ui-gateway-";
    private static final int PORT = 8081;

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Optional<String> active = subject.config().flatMap(HubbleGatewayPolicy::active);
        if (active.isEmpty()) {
            return List.of();
        }
        List<PolicyRule> gateways = NamedPolicies.all(subject).stream()
                .filter(rule -> !rule.isClusterwide() && rule.name().startsWith(PREFIX))
                .toList();
        List<Finding> findings = new ArrayList<>();
        gateways.forEach(rule -> check(rule, active.get()).ifPresent(findings::add));
        if (gateways.stream().noneMatch(rule -> rule.name().equals(active.get()))) {
            NamedPolicies.clusterwide(subject, NamedPolicies.POD_DENY)
                    .forEach(deny -> findings.add(missing(deny, active.get())));
        }
        return findings;
    }

    private static Optional<String> active(OverlayConfig config) {
        return config.find(PlatformKeys.GATEWAY_PROVIDER)
                .filter(provider -> provider != GatewayProvider.NONE)
                .filter(provider -> config.is(PlatformKeys.GATEWAY_API) && config.is(CiliumKeys.INGRESS_POLICY))
                .map(provider -> switch (provider) {
                    case NGINX, NGINX_GATEWAY_FABRIC -> GatewayProvider.NGINX_GWF;
                    default -> provider;
                })
                .map(provider -> PREFIX + provider);
    }

    private static Optional<Finding> check(PolicyRule rule, String active) {
        if (!rule.name().equals(active)) {
            return Optional.of(rule.finding(INFO, rule.path())
                    .message("this opens Hubble's interface to a gateway that is not the one that is used")
                    .fix("Remove it; " + active + " is the one that is needed")
                    .build());
        }
        boolean open = rule.ingress().stream().anyMatch(e -> e.ports().opens(PORT, L4Proto.TCP));
        return open
                ? Optional.empty()
                : Optional.of(rule.finding(INFO, rule.path().child("ingress"))
                        .message("the pods of Hubble's interface listen on 8081/TCP, which no element opens")
                        .fix("Write port 8081; 80 is the port of the Service")
                        .build());
    }

    private static Finding missing(PolicyRule deny, String active) {
        return deny.finding(INFO, deny.path())
                .message("pods are in default deny, and " + active
                        + " of namespace kube-system is missing, so the gateway" + " does not reach Hubble's interface")
                .fix("Add that policy, with port 8081/TCP")
                .build();
    }
}
