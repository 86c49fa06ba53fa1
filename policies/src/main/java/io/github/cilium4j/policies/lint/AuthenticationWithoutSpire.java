package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;

/** Required authentication where nobody can authenticate: the connections are dropped. */
final class AuthenticationWithoutSpire implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-015",
            Gate.DATAPATH,
            Severity.ERROR,
            "mutual authentication is required and SPIRE is not installed",
            List.of("I-37"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        Optional<SettingPlace> off = cluster.profiles().stream()
                .flatMap(profile -> missing(profile).stream())
                .findFirst();
        return off.stream()
                .flatMap(place -> PolicyRule.of(cluster.manifests()).stream()
                        .flatMap(rule -> rule.ingress().stream())
                        .filter(AuthenticationWithoutSpire::isRequired)
                        .map(element -> finding(element, place)))
                .toList();
    }

    private static Optional<SettingPlace> missing(ClusterProfile profile) {
        if (!profile.authentication().value()) {
            return Optional.of(profile.authentication().place());
        }
        return profile.spire().value()
                ? Optional.empty()
                : Optional.of(profile.spire().place());
    }

    private static boolean isRequired(IngressElement element) {
        return element.element()
                .authentication()
                .filter(a -> a.mode() == AuthenticationMode.REQUIRED)
                .isPresent();
    }

    private static Finding finding(IngressElement element, SettingPlace off) {
        return element.owner()
                .finding(INFO, element.path().child("authentication"))
                .message("authentication is required, and " + off.path() + " of " + off.subject()
                        + " is not true, so nobody can authenticate and the connections are dropped")
                .fix("Set authentication.enabled and authentication.mutual.spire.enabled, or leave authentication away")
                .build();
    }
}
