package io.github.cilium4j.planted.signatures;

/** Takes a generated type. */
public abstract class PlantedParameter {
    /** Takes a shape. */
    public abstract void take(ImmutableShape shape);
}
