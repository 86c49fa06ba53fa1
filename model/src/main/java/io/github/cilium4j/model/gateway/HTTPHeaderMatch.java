package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a header must meet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPHeaderMatch.class)
@JsonDeserialize(as = ImmutableHTTPHeaderMatch.class)
@JsonPropertyOrder({"type", "name", "value"})
public interface HTTPHeaderMatch {
    /** Returns how it is compared; absent means {@link HeaderMatchType#EXACT}. */
    Optional<HeaderMatchType> type();

    /** Returns its name, without regard to capitals. */
    String name();

    /** Returns what its value is compared with, 1 to 4096 characters. */
    String value();

    /** Refuses a name that is none, and a value that is empty or too long. */
    @Value.Check
    default void check() {
        MatchChecks.header(name(), value());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPHeaderMatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPHeaderMatch.Builder {
        Builder() {}
    }
}
