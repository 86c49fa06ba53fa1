package io.github.cilium4j.planted.catalogue;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;

/** Has a rule that can be exchanged. */
final class PlantedOpenRules {
    @SuppressWarnings("NonFinalStaticField")
    static RuleInfo RULE = RuleInfo.of("PLANT-001", Gate.ADVICE, Severity.INFO, "planted");

    private PlantedOpenRules() {}
}
