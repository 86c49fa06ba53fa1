package io.github.cilium4j.planted.cycles.second;

import io.github.cilium4j.planted.cycles.first.PlantedHen;

/** Needs the hen. */
public abstract class PlantedEgg {
    abstract PlantedHen hen();
}
