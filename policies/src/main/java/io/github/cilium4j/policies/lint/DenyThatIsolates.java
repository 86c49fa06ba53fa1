package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.DefaultDenyConfig;
import io.github.cilium4j.model.cilium.Rule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rule that only denies, and thereby closes everything else as well. Source: cilium 1.18.6, pkg/policy/api/rule_validation.go. */
final class DenyThatIsolates implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-047", Gate.DATAPATH, Severity.WARNING, "a policy that only denies closes everything else too");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        List<Finding> findings = new ArrayList<>();
        for (PolicyRule rule : rules) {
            DefaultDenyConfig said = rule.rule()
                    .enableDefaultDeny()
                    .orElseGet(() -> DefaultDenyConfig.builder().build());
            if (said.ingress().isEmpty() && isolates(rule, rules, Rule::ingressDeny, Rule::ingress)) {
                findings.add(finding(rule, rule.path().child("ingressDeny")));
            }
            if (said.egress().isEmpty() && isolates(rule, rules, Rule::egressDeny, Rule::egress)) {
                findings.add(finding(rule, rule.path().child("egressDeny")));
            }
        }
        return findings;
    }

    private static boolean isolates(
            PolicyRule rule,
            List<PolicyRule> rules,
            Function<Rule, @Nullable List<?>> denied,
            Function<Rule, @Nullable List<?>> allowed) {
        return isFilled(denied.apply(rule.rule()))
                && rules.stream()
                        .filter(other -> isFilled(allowed.apply(other.rule())))
                        .noneMatch(other -> other.subject().overlaps(rule.subject()));
    }

    private static boolean isFilled(@Nullable List<?> list) {
        return !Items.of(list).isEmpty();
    }

    private static Finding finding(PolicyRule rule, FieldPath path) {
        String direction = path.lastName().replace("Deny", "");
        return rule.finding(INFO, path)
                .message(
                        "a deny also puts its endpoints into default deny, and no policy of the inputs allows them any "
                                + direction + ", so everything is dropped")
                .fix("Add enableDefaultDeny: {" + direction + ": false}, or say true if that is meant")
                .addReferences("V-RULE-05")
                .build();
    }
}
