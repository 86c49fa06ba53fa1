package io.github.cilium4j.planted.generated;

/** Looks generated, and is public. */
public final class ImmutablePlanted {}
