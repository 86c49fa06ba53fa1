package io.github.cilium4j.planted.recipes.monitoring;

import io.github.cilium4j.planted.recipes.policies.lint.Verdict;

/** Judges what it makes. */
abstract class PlantedMonitorRecipe {
    abstract Verdict verdict();
}
