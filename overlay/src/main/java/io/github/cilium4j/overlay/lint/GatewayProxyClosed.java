package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import java.util.List;

/** A default deny of pods without the entity {@code ingress} where Cilium implements the gateway: every route answers 403. */
final class GatewayProxyClosed implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-048",
            Gate.DATAPATH,
            Severity.ERROR,
            "the default deny of pods does not let Cilium's own gateway in",
            List.of("D-26"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        boolean own = subject.config()
                .filter(config -> config.is(PlatformKeys.GATEWAY_API))
                .filter(config -> config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM))
                .isPresent();
        return NamedPolicies.clusterwide(subject, NamedPolicies.POD_DENY).stream()
                .filter(rule -> own && rule.ingress().stream().noneMatch(GatewayProxyClosed::letsItIn))
                .map(rule -> rule.finding(INFO, rule.path().child("ingress"))
                        .message(
                                "Cilium's gateway reaches pods as the entity ingress, which no element lets in, so every route"
                                        + " answers 403")
                        .fix("Add fromEntities: [ingress]")
                        .build())
                .toList();
    }

    private static boolean letsItIn(IngressElement element) {
        return Items.of(element.element().icmps()).isEmpty() && element.admits(Entity.INGRESS);
    }
}
