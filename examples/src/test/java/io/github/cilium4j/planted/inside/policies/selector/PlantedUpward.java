package io.github.cilium4j.planted.inside.policies.selector;

import io.github.cilium4j.planted.inside.policies.rule.Reading;

/** Sees what stands above it. */
abstract class PlantedUpward {
    abstract Reading reading();
}
