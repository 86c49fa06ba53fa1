package io.github.cilium4j.planted.style;

import org.immutables.value.Value;

/** A value in a package that does not say how values are generated. */
@Value.Immutable
interface PlantedUnstyled {
    String name();
}
