package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.overlay.apps.OverlayApplications;
import io.github.cilium4j.overlay.apps.PolicyFile;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Stream;

/** An application whose table row asks for egress, and whose namespace has no policy that allows any. */
final class ApplicationWithoutException implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-049",
            Gate.DATAPATH,
            Severity.WARNING,
            "an application needs the world and has no exception to the default deny",
            List.of("I-11"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<PolicyRule> rules = NamedPolicies.all(subject);
        return NamedPolicies.clusterwide(subject, NamedPolicies.EGRESS_DENY).stream()
                .flatMap(deny -> subject.config().stream()
                        .flatMap(ApplicationWithoutException::exceptions)
                        .filter(exception -> rules.stream().noneMatch(rule -> isOne(rule, exception)))
                        .map(exception -> finding(deny, exception)))
                .toList();
    }

    private static Stream<PolicyRule> exceptions(OverlayConfig config) {
        return OverlayApplications.of(config).stream()
                .flatMap(application -> application.files().stream())
                .filter(file -> file.isOn(config))
                .map(PolicyFile::manifest)
                .filter(CiliumNetworkPolicy.class::isInstance)
                .flatMap(manifest -> PolicyRule.of(Manifests.of(manifest)).stream())
                .filter(rule -> rule.egress().stream().anyMatch(ApplicationWithoutException::leadsOut));
    }

    private static boolean isOne(PolicyRule rule, PolicyRule exception) {
        return rule.namespace().equals(exception.namespace())
                && rule.egress().stream().anyMatch(ApplicationWithoutException::leadsOut);
    }

    private static boolean leadsOut(EgressElement element) {
        return element.admits(Entity.WORLD)
                || element.element().toCIDR() != null
                || element.element().toCIDRSet() != null
                || !Items.of(element.element().toFQDNs()).isEmpty();
    }

    private static Finding finding(PolicyRule deny, PolicyRule exception) {
        String namespace = exception.namespace().orElse("");
        return deny.finding(INFO, deny.path())
                .message("the configuration has an application in namespace \"" + namespace
                        + "\" that needs the world, and no policy there allows it")
                .fix("Add " + exception.name() + " to namespace " + namespace)
                .build();
    }
}
