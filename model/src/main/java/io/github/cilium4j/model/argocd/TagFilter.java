package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tag of AWS.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTagFilter.class)
@JsonDeserialize(as = ImmutableTagFilter.class)
@JsonPropertyOrder({"key", "value"})
public interface TagFilter {
    /** Returns the key. */
    String key();

    /** Returns the value; absent means any. */
    Optional<String> value();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TagFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTagFilter.Builder {
        Builder() {}
    }
}
