package io.github.cilium4j.planted.listed;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/** Is in the list. */
final class Bystander implements LintRule<String> {
    @Override
    public RuleInfo info() {
        return RuleInfo.of("PLANT-001", Gate.ADVICE, Severity.INFO, "planted");
    }

    @Override
    public List<Finding> check(String subject) {
        return List.of();
    }
}
