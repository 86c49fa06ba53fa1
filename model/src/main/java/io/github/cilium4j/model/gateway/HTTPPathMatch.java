package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a path must meet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPPathMatch.class)
@JsonDeserialize(as = ImmutableHTTPPathMatch.class)
@JsonPropertyOrder({"type", "value"})
public interface HTTPPathMatch {
    /** Returns how it is compared; absent means {@link PathMatchType#PATH_PREFIX}. */
    Optional<PathMatchType> type();

    /** Returns the path, the prefix or the expression, at most 1024 characters; absent means {@code /}. */
    Optional<String> value();

    /** Refuses a path that is none. */
    @Value.Check
    default void check() {
        MatchChecks.path(this);
    }

    /** Returns a comparison with a text. */
    static HTTPPathMatch of(PathMatchType type, String value) {
        return builder().type(type).value(value).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPPathMatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPPathMatch.Builder {
        Builder() {}
    }
}
