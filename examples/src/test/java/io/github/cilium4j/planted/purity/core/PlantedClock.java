package io.github.cilium4j.planted.purity.core;

import java.time.Instant;

/** Reads what differs from run to run. */
final class PlantedClock {
    private PlantedClock() {}

    static Instant read() {
        return Instant.now();
    }
}
