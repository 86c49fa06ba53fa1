package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a copy of requests is sent; its answer is dropped.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRequestMirrorFilter.class)
@JsonDeserialize(as = ImmutableHTTPRequestMirrorFilter.class)
@JsonPropertyOrder({"backendRef", "percent", "fraction"})
public interface HTTPRequestMirrorFilter {
    /** Returns where the copy is sent. */
    BackendObjectReference backendRef();

    /**
     * Returns how many of a hundred requests are copied, 0 to 100; absent means all. Not beside {@link #fraction()}.
     */
    Optional<Integer> percent();

    /** Returns which share of the requests is copied. Not beside {@link #percent()}. */
    Optional<Fraction> fraction();

    /** Refuses a share that is given twice, and one out of range. */
    @Value.Check
    default void check() {
        FilterChecks.mirror(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRequestMirrorFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRequestMirrorFilter.Builder {
        Builder() {}
    }
}
