package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A label that Cilium leaves out of the identities of pods, so that no selector sees it. */
final class LabelWithoutIdentity implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-022", Gate.DATAPATH, Severity.ERROR, "a selector asks for a label that Cilium does not keep");

    private static final String NAME_OF_NAMESPACE = "kubernetes.io/metadata.name";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(WrittenSelector::of)
                .flatMap(LabelWithoutIdentity::check)
                .toList();
    }

    private static Stream<Finding> check(WrittenSelector selector) {
        return selector.conditions().stream()
                .filter(LabelCondition::isOfKubernetes)
                .flatMap(condition -> finding(selector, condition.key()).stream());
    }

    private static Optional<Finding> finding(WrittenSelector selector, String key) {
        List<CiliumVersion> without = CiliumVersion.all().stream()
                .filter(version -> IdentityLabels.ofPod("any", Map.of(key, ""), Map.of(), version)
                        .find(key)
                        .isEmpty())
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(selector.finding(INFO)
                .message("Cilium does not keep \"" + key
                        + "\" among the labels that policies know a pod by, so for them no" + " pod has it")
                .fix(
                        key.equals(NAME_OF_NAMESPACE)
                                ? "Write " + NamespaceLabel.KEY + " to name a namespace"
                                : "Select by another label of the pods, or keep this one with the value labels of the chart")
                .versions(without.size() == CiliumVersion.all().size() ? List.of() : without)
                .build());
    }
}
