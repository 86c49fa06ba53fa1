package io.github.cilium4j.planted.catalogue;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/** Is a rule and says what the catalogue says of it. */
final class Bystander implements LintRule<String> {
    private static final RuleInfo INFO = RuleInfo.of("PLANT-002", Gate.ADVICE, Severity.INFO, "planted");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(String subject) {
        return List.of();
    }
}
