package io.github.cilium4j.planted.propertyorder;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Forgets an inherited attribute. */
@Value.Immutable
@JsonSerialize(as = ImmutablePlantedHeir.class)
@JsonPropertyOrder({"name"})
interface PlantedHeir extends Named {
    String name();
}
