package io.github.cilium4j.planted.signatures;

import java.util.List;

/** Returns a generated type, in a type argument. */
public abstract class PlantedResult {
    /** Returns shapes. */
    @SuppressWarnings("exports")
    public abstract List<ImmutableShape> shapes();
}
