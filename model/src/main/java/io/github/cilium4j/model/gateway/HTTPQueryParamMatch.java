package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a parameter must meet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPQueryParamMatch.class)
@JsonDeserialize(as = ImmutableHTTPQueryParamMatch.class)
@JsonPropertyOrder({"type", "name", "value"})
public interface HTTPQueryParamMatch {
    /** Returns how it is compared; absent means {@link QueryParamMatchType#EXACT}. */
    Optional<QueryParamMatchType> type();

    /** Returns its name. */
    String name();

    /** Returns what its value is compared with, 1 to 1024 characters. */
    String value();

    /** Refuses a name that is none, and a value that is empty or too long. */
    @Value.Check
    default void check() {
        MatchChecks.parameter(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPQueryParamMatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPQueryParamMatch.Builder {
        Builder() {}
    }
}
