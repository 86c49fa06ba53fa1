package io.github.cilium4j.planted.layers.monitoring;

/** Lives beside policies. */
public final class Monitor {}
