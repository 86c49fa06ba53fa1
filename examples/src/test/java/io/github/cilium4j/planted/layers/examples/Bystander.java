package io.github.cilium4j.planted.layers.examples;

/** Sees nobody. */
final class Bystander {}
