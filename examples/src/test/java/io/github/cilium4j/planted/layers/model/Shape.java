package io.github.cilium4j.planted.layers.model;

/** Lives above core. */
public final class Shape {}
