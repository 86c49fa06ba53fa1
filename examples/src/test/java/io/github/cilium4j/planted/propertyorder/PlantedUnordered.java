package io.github.cilium4j.planted.propertyorder;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Has no order. */
@Value.Immutable
@JsonSerialize(as = ImmutablePlantedUnordered.class)
interface PlantedUnordered {
    String name();
}
