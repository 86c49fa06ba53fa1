package io.github.cilium4j.planted.names;

/** Could hold anything. */
final class PlantedManager {}
