package io.github.cilium4j.planted.recipes.policies;

import io.github.cilium4j.planted.recipes.policies.lint.Verdict;

/** Judges what it makes. */
abstract class PlantedRecipe {
    abstract Verdict verdict();
}
