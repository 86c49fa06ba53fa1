package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** The fields {@code kafka}, {@code l7} and {@code l7proto}. Source: cilium 1.20.2, pkg/policy/api/l4.go and l7.go. */
final class ParsersGone implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.PARSERS_GONE;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_20;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.elements()
                        .flatMap(element -> element.items("toPorts"))
                        .flatMap(ports -> ports.child("rules"))
                        .flatMap(ParsersGone::parser)
                        .map(parser -> policy.finding(UpgradeRules.PARSERS_GONE, parser)
                                .message("Cilium 1.20 drops " + parser.path().lastName()
                                        + " and lets every request on the port pass, which 1.19 filters")
                                .fix("Deny the port, or filter what it serves elsewhere")));
    }

    private static Stream<Field> parser(Field rules) {
        return rules.isFilled("kafka")
                ? rules.child("kafka")
                : rules.child("l7proto").filter(proto -> !proto.text().isEmpty());
    }
}
