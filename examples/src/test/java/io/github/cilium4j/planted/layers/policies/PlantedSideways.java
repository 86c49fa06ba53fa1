package io.github.cilium4j.planted.layers.policies;

import io.github.cilium4j.planted.layers.monitoring.Monitor;

/** Looks sideways, from policies to monitoring. */
abstract class PlantedSideways {
    abstract Monitor monitor();
}
