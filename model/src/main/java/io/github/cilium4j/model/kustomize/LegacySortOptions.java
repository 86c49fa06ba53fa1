package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The kinds that come first and last in the order by kind.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLegacySortOptions.class)
@JsonDeserialize(as = ImmutableLegacySortOptions.class)
@JsonPropertyOrder({"orderFirst", "orderLast"})
public interface LegacySortOptions {
    /** Returns the kinds that come first, in order. */
    List<String> orderFirst();

    /** Returns the kinds that come last, in order. */
    List<String> orderLast();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegacySortOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLegacySortOptions.Builder {
        Builder() {}
    }
}
