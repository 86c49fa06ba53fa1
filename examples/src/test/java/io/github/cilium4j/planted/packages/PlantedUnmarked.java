package io.github.cilium4j.planted.packages;

/** Lives in a package that does not say what may be null. */
final class PlantedUnmarked {}
