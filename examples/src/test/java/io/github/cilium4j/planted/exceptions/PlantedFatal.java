package io.github.cilium4j.planted.exceptions;

/** Throws what nobody can catch with care. */
final class PlantedFatal {
    private PlantedFatal() {}

    static void fail() throws Error {
        throw new Error("planted");
    }
}
