package io.github.cilium4j.planted.mutability;

/** Has a setter. */
public abstract class PlantedSetter {
    /** Sets the name. */
    public abstract void setName(String name);
}
