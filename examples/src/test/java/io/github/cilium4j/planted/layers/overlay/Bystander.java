package io.github.cilium4j.planted.layers.overlay;

/** Sees nobody. */
final class Bystander {}
