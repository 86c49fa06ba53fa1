package io.github.cilium4j.planted.layers.testing;

/** Sees nobody. */
final class Bystander {}
