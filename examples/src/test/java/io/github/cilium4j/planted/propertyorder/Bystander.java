package io.github.cilium4j.planted.propertyorder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Orders everything that is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableBystander.class)
@JsonPropertyOrder({"title", "kind", "sub-name"})
interface Bystander extends Named {
    @Value.Default
    default String kind() {
        return "";
    }

    @JsonProperty("sub-name")
    String subName();

    @JsonIgnore
    @Value.Derived
    default int size() {
        return 0;
    }

    default String notAnAttribute() {
        return "";
    }
}
