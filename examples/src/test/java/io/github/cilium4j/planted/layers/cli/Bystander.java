package io.github.cilium4j.planted.layers.cli;

/** Sees nobody. */
final class Bystander {}
