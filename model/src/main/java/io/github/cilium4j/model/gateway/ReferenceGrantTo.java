package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Objects of a kind, or one of them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReferenceGrantTo.class)
@JsonDeserialize(as = ImmutableReferenceGrantTo.class)
@JsonPropertyOrder({"group", "kind", "name"})
public interface ReferenceGrantTo {
    /** Returns the API group; empty for the core group. */
    String group();

    /** Returns the kind. */
    String kind();

    /** Returns the name; absent means every one. */
    Optional<String> name();

    /** Refuses texts that are no names. */
    @Value.Check
    default void check() {
        ReferenceChecks.check(this);
    }

    /** Returns one object of the core group. */
    static ReferenceGrantTo core(String kind, String name) {
        return builder().group("").kind(kind).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferenceGrantTo}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReferenceGrantTo.Builder {
        Builder() {}
    }
}
