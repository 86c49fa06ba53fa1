package io.github.cilium4j.planted.mutability;

import org.immutables.value.Value;

/** Has an array, which cannot be made read-only. */
@Value.Immutable
public interface PlantedArray {
    /** Returns the names. */
    String[] names();
}
