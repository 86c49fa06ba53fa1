package io.github.cilium4j.planted.purity.core;

import java.util.UUID;

/** Reads what differs from run to run. */
final class PlantedChance {
    private PlantedChance() {}

    static String read() {
        return UUID.randomUUID().toString();
    }
}
