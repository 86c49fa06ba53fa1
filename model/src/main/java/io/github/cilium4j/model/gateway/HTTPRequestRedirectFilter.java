package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.PortNumber;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a client is sent instead. What is absent stays as the client asked.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRequestRedirectFilter.class)
@JsonDeserialize(as = ImmutableHTTPRequestRedirectFilter.class)
@JsonPropertyOrder({"scheme", "hostname", "path", "port", "statusCode"})
public interface HTTPRequestRedirectFilter {
    /** Returns the scheme. */
    Optional<HTTPScheme> scheme();

    /** Returns the name of the host. */
    Optional<String> hostname();

    /** Returns how the path is changed. */
    Optional<HTTPPathModifier> path();

    /** Returns the port; absent means that of the scheme, or of the listener when there is no scheme. */
    Optional<PortNumber> port();

    /** Returns 301, 302, 303, 307 or 308; absent means 302. */
    Optional<Integer> statusCode();

    /** Refuses a name of a host that is none, and another status. */
    @Value.Check
    default void check() {
        FilterChecks.redirect(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRequestRedirectFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRequestRedirectFilter.Builder {
        Builder() {}
    }
}
