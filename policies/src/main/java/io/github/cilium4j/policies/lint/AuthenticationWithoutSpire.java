package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Authentication;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Required authentication where nobody can authenticate: the connections are dropped. */
final class AuthenticationWithoutSpire implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-015",
            Gate.DATAPATH,
            Severity.ERROR,
            "mutual authentication is required and SPIRE is not installed",
            List.of("I-37"));

    private record Required(PolicyRule owner, FieldPath element) {}

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
                        .flatMap(AuthenticationWithoutSpire::required)
                        .map(required -> finding(required, place)))
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

    private static Stream<Required> required(PolicyRule rule) {
        Stream<Required> ingress = rule.ingress().stream()
                .filter(element -> isRequired(element.element().authentication()))
                .map(element -> new Required(rule, element.path()));
        Stream<Required> egress = rule.egress().stream()
                .filter(element -> isRequired(element.element().authentication()))
                .map(element -> new Required(rule, element.path()));
        return Stream.concat(ingress, egress);
    }

    private static boolean isRequired(Optional<Authentication> authentication) {
        return authentication
                .filter(a -> a.mode() == AuthenticationMode.REQUIRED)
                .isPresent();
    }

    private static Finding finding(Required required, SettingPlace off) {
        return required.owner()
                .finding(INFO, required.element().child("authentication"))
                .message("authentication is required, and " + off.path() + " of " + off.subject()
                        + " is not true, so nobody can authenticate and the connections are dropped")
                .fix("Set authentication.enabled and authentication.mutual.spire.enabled, or leave authentication away")
                .build();
    }
}
