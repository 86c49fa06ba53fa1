package io.github.cilium4j.planted.exceptions;

/** Throws what nobody can catch with care. */
final class PlantedRuntime {
    private PlantedRuntime() {}

    static void fail() throws RuntimeException {
        throw new RuntimeException("planted");
    }
}
