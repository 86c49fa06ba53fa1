package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Labels that identities no longer have. Source: cilium 1.19.4, pkg/labelsfilter/filter.go. */
final class TopologyLabel implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.TOPOLOGY_LABEL;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        boolean filtered = settings.texts("labels", "labels").anyMatch(labels -> labels.contains("topology"));
        return filtered ? Stream.empty() : inputs.policies().stream().flatMap(TopologyLabel::inPolicy);
    }

    private static Stream<Finding.Builder> inPolicy(PolicyText policy) {
        Stream<Field> subjects = policy.rules().flatMap(rule -> rule.child("endpointSelector"));
        Stream<Field> peers = policy.elements().flatMap(PolicyText::endpointsOf);
        return Stream.concat(subjects, peers)
                .flatMap(selector -> new SelectorText(selector).requirements())
                .filter(requirement -> requirement.plainKey().startsWith("topology.kubernetes.io"))
                .map(requirement -> policy.finding(UpgradeRules.TOPOLOGY_LABEL, requirement.at())
                        .message("since Cilium 1.19 pods are not selected by " + Quoted.of(requirement.key())
                                + ", which until 1.18 is one of their labels")
                        .fix("Give the pods a label of your own, or take this one into the setting labels"));
    }
}
