package io.github.cilium4j.planted.inside.policies.strange;

/** Is in a package that the table does not know. */
final class PlantedStranger {}
