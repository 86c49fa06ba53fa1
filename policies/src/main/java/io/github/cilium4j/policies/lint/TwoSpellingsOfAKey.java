package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One label asked for twice, once with its source and once without: Cilium keeps one of the two values, by the order of a map.
 * Source: cilium 1.18.6 and 1.19.4, pkg/policy/api/selector.go.
 */
final class TwoSpellingsOfAKey implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-021", Gate.DATAPATH, Severity.ERROR, "a selector spells one key in two ways, with two values");

    private static final String ANY = "any:";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(WrittenSelector::of)
                .flatMap(selector -> second(selector).map(key -> finding(selector, key)).stream())
                .toList();
    }

    static boolean is(WrittenSelector selector) {
        return second(selector).isPresent();
    }

    private static Optional<String> second(WrittenSelector selector) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> label : selector.written().matchLabels().entrySet()) {
            String before = values.put(withSource(label.getKey()), label.getValue());
            if (before != null && !before.equals(label.getValue())) {
                return Optional.of(label.getKey());
            }
        }
        return Optional.empty();
    }

    private static String withSource(String key) {
        if (key.startsWith(":")) {
            return "any" + key;
        }
        return key.contains(":") ? key : ANY + key;
    }

    private static Finding finding(WrittenSelector selector, String key) {
        return selector.owner()
                .finding(INFO, selector.path().child("matchLabels").child(key))
                .message("\"" + key
                        + "\" is another spelling of a key that stands beside it with another value, and which"
                        + " of the two holds differs from start to start")
                .fix("Write the key once; several values go under matchExpressions with operator In")
                .addVersions(CiliumVersion.V1_18, CiliumVersion.V1_19)
                .build();
    }
}
