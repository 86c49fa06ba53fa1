package io.github.cilium4j.planted.purity.core;

/** Reads what differs from run to run. */
final class PlantedTimer {
    private PlantedTimer() {}

    static long read() {
        return System.nanoTime();
    }
}
