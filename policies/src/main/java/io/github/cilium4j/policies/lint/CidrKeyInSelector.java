package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/**
 * An address, a name or a group asked for by a label among endpoints: the namespace that Cilium adds keeps everything out that has
 * no namespace. Source: cilium 1.18.6 to 1.20.2, pkg/k8s/apis/cilium.io/utils/utils.go.
 */
final class CidrKeyInSelector implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-023",
            Gate.DATAPATH,
            Severity.ERROR,
            "a selector of endpoints asks for addresses or names by their labels");

    private static final List<String> SOURCES = List.of("cidr", "cidrgroup", "fqdn");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(WrittenSelector::of)
                .filter(selector ->
                        selector.conditions().stream().anyMatch(condition -> SOURCES.contains(condition.source())))
                .map(selector -> selector.finding(INFO)
                        .message(
                                "this selector is about endpoints of a namespace, and no address, name or group outside of"
                                        + " the cluster is one")
                        .fix("Write the address in fromCIDR or toCIDR, the group in a CIDRSet, the name in toFQDNs")
                        .build())
                .toList();
    }
}
