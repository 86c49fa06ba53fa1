package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * In which order objects are printed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSortOptions.class)
@JsonDeserialize(as = ImmutableSortOptions.class)
@JsonPropertyOrder({"order", "legacySortOptions"})
public interface SortOptions {
    /** Returns the order; kustomize refuses options without it. */
    Optional<SortOrder> order();

    /** Returns the kinds of the order by kind, when they are other than the usual. */
    Optional<LegacySortOptions> legacySortOptions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SortOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSortOptions.Builder {
        Builder() {}
    }
}
