package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A header.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPHeader.class)
@JsonDeserialize(as = ImmutableHTTPHeader.class)
@JsonPropertyOrder({"name", "value"})
public interface HTTPHeader {
    /** Returns its name. */
    String name();

    /** Returns its value, 1 to 4096 characters. */
    String value();

    /** Refuses a name that is none, and a value that is empty or too long. */
    @Value.Check
    default void check() {
        MatchChecks.header(name(), value());
    }

    /** Returns a header with a value. */
    static HTTPHeader of(String name, String value) {
        return builder().name(name).value(value).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPHeader}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPHeader.Builder {
        Builder() {}
    }
}
