package io.github.cilium4j.planted.signatures;

/** Keeps it to its package. */
public abstract class Bystander {
    abstract ImmutableShape shape();

    /** Returns a name. */
    public abstract String name();
}
