package io.github.cilium4j.planted.listed;

import io.github.cilium4j.core.lint.LintRule;
import java.util.List;

/** Lists rules. */
final class BystanderRules {
    private BystanderRules() {}

    static List<LintRule<String>> checks() {
        return List.of(new Bystander(), new PlantedPublic(), new PlantedOpen());
    }
}
