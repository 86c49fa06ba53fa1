package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** The source of a label before a dot. Source: cilium 1.19.4, pkg/labels/labels.go, GetExtendedKeyFrom; cilium 1.20.2, pkg/labels/labels.go. */
final class ReservedKey implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.RESERVED_KEY;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> selectors(policy)
                        .flatMap(selector -> new SelectorText(selector).requirements())
                        .filter(requirement -> requirement.key().startsWith("reserved."))
                        .map(requirement -> finding(policy, requirement)));
    }

    private static Stream<Field> selectors(PolicyText policy) {
        Stream<Field> subjects = policy.rules()
                .flatMap(rule -> Stream.of("endpointSelector", "nodeSelector").flatMap(rule::child));
        Stream<Field> peers = policy.elements()
                .flatMap(element -> Stream.of("fromEndpoints", "toEndpoints", "fromNodes", "toNodes")
                        .flatMap(element::items));
        return Stream.concat(subjects, peers);
    }

    private static Finding.Builder finding(PolicyText policy, SelectorText.Requirement requirement) {
        String key = requirement.key();
        return policy.finding(UpgradeRules.RESERVED_KEY, requirement.at())
                .message(Quoted.of(key)
                        + " is the label of a reserved identity until Cilium 1.19, and an ordinary label that"
                        + " none has since 1.20")
                .fix("Write reserved:" + key.substring("reserved.".length()));
    }
}
