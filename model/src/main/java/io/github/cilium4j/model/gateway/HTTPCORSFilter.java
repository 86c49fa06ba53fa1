package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which pages of other origins may ask (CORS).
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPCORSFilter.class)
@JsonDeserialize(as = ImmutableHTTPCORSFilter.class)
@JsonPropertyOrder({"allowOrigins", "allowCredentials", "allowMethods", "allowHeaders", "exposeHeaders", "maxAge"})
public interface HTTPCORSFilter {
    /**
     * Returns the origins, such as {@code https://app.example.com}, {@code https://*.example.com} or {@code *} alone:
     * at most 64.
     */
    List<String> allowOrigins();

    /** Returns whether they may send credentials; absent means no. */
    Optional<Boolean> allowCredentials();

    /** Returns the methods that they may use. */
    List<HTTPMethodWithWildcard> allowMethods();

    /** Returns the headers that they may send, or {@code *} alone: at most 64. */
    List<String> allowHeaders();

    /** Returns the headers of the answer that they may see: at most 64. */
    List<String> exposeHeaders();

    /** Returns for how many seconds a browser remembers this, from 1; absent means 5. */
    Optional<Integer> maxAge();

    /** Refuses too many or repeated items, what is no origin or header, and a wildcard beside others. */
    @Value.Check
    default void check() {
        CorsChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPCORSFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPCORSFilter.Builder {
        Builder() {}
    }
}
