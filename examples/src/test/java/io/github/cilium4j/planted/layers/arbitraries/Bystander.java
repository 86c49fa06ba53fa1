package io.github.cilium4j.planted.layers.arbitraries;

/** Sees nobody. */
final class Bystander {}
