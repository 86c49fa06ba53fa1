package io.github.cilium4j.planted.recipes.policies.lint;

/** Belongs to the rules. */
public final class Verdict {}
