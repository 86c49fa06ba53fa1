package io.github.cilium4j.planted.signatures;

/** Looks generated. */
final class ImmutableShape {}
