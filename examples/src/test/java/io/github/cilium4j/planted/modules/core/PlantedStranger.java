package io.github.cilium4j.planted.modules.core;

/** Uses a package of core, but is compiled in another module. */
final class PlantedStranger {}
