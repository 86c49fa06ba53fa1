package io.github.cilium4j.planted.purity.core;

/** Reads what differs from run to run. */
final class PlantedEnvironment {
    private PlantedEnvironment() {}

    static String read() {
        return String.valueOf(System.getenv("HOME"));
    }
}
