package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * An object in the namespace of the route.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLocalObjectReference.class)
@JsonDeserialize(as = ImmutableLocalObjectReference.class)
@JsonPropertyOrder({"group", "kind", "name"})
public interface LocalObjectReference {
    /** Returns the API group; empty for the core group. */
    String group();

    /** Returns the kind. */
    String kind();

    /** Returns the name. */
    String name();

    /** Refuses texts that are no names. */
    @Value.Check
    default void check() {
        ReferenceChecks.check(this);
    }

    /** Returns an object of a group and kind with a name. */
    static LocalObjectReference of(String group, String kind, String name) {
        return builder().group(group).kind(kind).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalObjectReference}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLocalObjectReference.Builder {
        Builder() {}
    }
}
