package io.github.cilium4j.planted.catalogue;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;

/** Keeps a rule to itself. */
final class PlantedCheck {
    static final RuleInfo RULE = RuleInfo.of("PLANT-001", Gate.ADVICE, Severity.INFO, "planted");

    private PlantedCheck() {}
}
