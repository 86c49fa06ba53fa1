package io.github.cilium4j.planted.implementations;

/** Implements a value by hand. */
final class PlantedHandmade implements Shape {
    @Override
    public String name() {
        return "handmade";
    }
}
