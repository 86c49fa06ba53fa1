package io.github.cilium4j.planted.mutability;

/** Has a field that anybody may change. */
public final class PlantedField {
    /** The name. */
    public String name = "";
}
