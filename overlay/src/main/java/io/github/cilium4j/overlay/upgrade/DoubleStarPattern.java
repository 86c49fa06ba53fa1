package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.stream.Stream;

/** Two stars at the start of a pattern. Source: cilium 1.18.6 and 1.19.4, pkg/fqdn/matchpattern/matchpattern.go. */
final class DoubleStarPattern implements MeaningChange {
    @Override
    public RuleInfo info() {
        return UpgradeRules.DOUBLE_STAR_PATTERN;
    }

    @Override
    public CiliumVersion since() {
        return CiliumVersion.V1_19;
    }

    @Override
    public Stream<Finding.Builder> find(UpgradeInputs inputs, GivenSettings settings) {
        return inputs.policies().stream()
                .flatMap(policy -> policy.egress()
                        .flatMap(DoubleStarPattern::patterns)
                        .filter(pattern -> isWider(pattern.text()))
                        .map(pattern -> policy.finding(UpgradeRules.DOUBLE_STAR_PATTERN, pattern)
                                .message(Quoted.of(pattern.text()) + " matches " + matched(pattern.text())
                                        + " since Cilium 1.19, and one label there until 1.18")
                                .fix("Write one star to keep to one label")));
    }

    private static Stream<Field> patterns(Field element) {
        Stream<Field> queries =
                element.items("toPorts").flatMap(ports -> ports.child("rules")).flatMap(rules -> rules.items("dns"));
        return Stream.concat(element.items("toFQDNs"), queries).flatMap(item -> item.child("matchPattern"));
    }

    private static boolean isWider(String pattern) {
        return pattern.startsWith("**.") || pattern.matches("\\*\\*\\*+\\..*") || isAnyName(pattern);
    }

    /** A lone star is any name in every version. */
    private static boolean isAnyName(String pattern) {
        return pattern.matches("\\*+\\.?") && !pattern.equals("*");
    }

    private static String matched(String pattern) {
        return isAnyName(pattern) ? "any name" : "one or more labels before the rest";
    }
}
