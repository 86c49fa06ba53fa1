package io.github.cilium4j.planted.inside.policies.selector;

/** Sees nothing. */
public final class Bystander {}
