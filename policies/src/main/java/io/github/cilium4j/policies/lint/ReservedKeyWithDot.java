package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A reserved label spelled with a dot: since Cilium 1.20 it is a key like any other, and nothing has it. */
final class ReservedKeyWithDot implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-024", Gate.DATAPATH, Severity.ERROR, "a selector spells a reserved label with a dot");

    private static final String PREFIX = "reserved.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(WrittenSelector::of)
                .flatMap(selector -> selector.keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> finding(selector, key)))
                .toList();
    }

    private static Finding finding(WrittenSelector selector, String key) {
        return selector.finding(INFO)
                .message("\"" + key
                        + "\" means a reserved label up to Cilium 1.19 alone; later it is an ordinary key that"
                        + " nothing has")
                .fix("Write \"reserved:" + key.substring(PREFIX.length()) + "\", which every version reads alike")
                .addVersions(CiliumVersion.V1_20)
                .addReferences("V-SEL-06")
                .build();
    }
}
