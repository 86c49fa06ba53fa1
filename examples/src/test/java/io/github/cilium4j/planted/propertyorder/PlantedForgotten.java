package io.github.cilium4j.planted.propertyorder;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Forgets an attribute. */
@Value.Immutable
@JsonSerialize(as = ImmutablePlantedForgotten.class)
@JsonPropertyOrder({"name"})
interface PlantedForgotten {
    String name();

    String note();
}
