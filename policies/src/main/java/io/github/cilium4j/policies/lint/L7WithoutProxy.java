package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Setting;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;

/** L7 rules where {@code l7Proxy} is false: the agent refuses the whole policy. */
final class L7WithoutProxy implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-003", Gate.AGENT, Severity.ERROR, "L7 rules while the proxy is switched off", List.of("I-19"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        Optional<Setting<Boolean>> off = cluster.profiles().stream()
                .map(ClusterProfile::l7Proxy)
                .filter(setting -> !setting.value())
                .findFirst();
        return off.stream()
                .flatMap(setting -> PolicyRule.of(cluster.manifests()).stream()
                        .flatMap(rule -> L7Filter.of(rule).stream().map(filter -> finding(rule, filter, setting))))
                .toList();
    }

    private static Finding finding(PolicyRule rule, L7Filter filter, Setting<Boolean> off) {
        return rule.finding(INFO, filter.path())
                .message("L7 rules need the proxy, and " + off.place().path() + " of "
                        + off.place().subject() + " is false, so the agent refuses the policy")
                .fix("Switch the proxy on, or remove the L7 rules")
                .build();
    }
}
