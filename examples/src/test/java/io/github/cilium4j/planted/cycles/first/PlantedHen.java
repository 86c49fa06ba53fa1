package io.github.cilium4j.planted.cycles.first;

import io.github.cilium4j.planted.cycles.second.PlantedEgg;

/** Needs the egg. */
public abstract class PlantedHen {
    abstract PlantedEgg egg();
}
