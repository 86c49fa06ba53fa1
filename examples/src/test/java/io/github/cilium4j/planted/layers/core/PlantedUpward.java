package io.github.cilium4j.planted.layers.core;

import io.github.cilium4j.planted.layers.model.Shape;

/** Looks up, from core to model. */
abstract class PlantedUpward {
    abstract Shape shape();
}
