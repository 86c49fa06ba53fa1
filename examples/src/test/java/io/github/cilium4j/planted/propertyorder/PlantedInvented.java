package io.github.cilium4j.planted.propertyorder;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Orders an attribute it does not have. */
@Value.Immutable
@JsonSerialize(as = ImmutablePlantedInvented.class)
@JsonPropertyOrder({"name", "note"})
interface PlantedInvented {
    String name();
}
