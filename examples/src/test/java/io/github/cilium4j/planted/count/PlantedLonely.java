package io.github.cilium4j.planted.count;

/** Too few. */
final class PlantedLonely {}
