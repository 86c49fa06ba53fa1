package io.github.cilium4j.planted.exceptions;

/** Throws what nobody can catch with care. */
final class PlantedChecked {
    private PlantedChecked() {}

    static void fail() throws Exception {
        throw new Exception("planted");
    }
}
