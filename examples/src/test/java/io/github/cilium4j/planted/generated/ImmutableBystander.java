package io.github.cilium4j.planted.generated;

/** Looks generated, and is hidden. */
final class ImmutableBystander {}
