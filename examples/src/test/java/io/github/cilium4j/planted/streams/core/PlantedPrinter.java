package io.github.cilium4j.planted.streams.core;

/** Prints, in a library. */
final class PlantedPrinter {
    private PlantedPrinter() {}

    static void print() {
        System.out.println("planted");
    }
}
