package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Requests that match, what is changed of them, and where they are sent.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRouteRule.class)
@JsonDeserialize(as = ImmutableHTTPRouteRule.class)
@JsonPropertyOrder({"name", "matches", "filters", "backendRefs", "timeouts"})
public interface HTTPRouteRule {
    /** Returns the name of the rule. */
    Optional<String> name();

    /** Returns which requests are meant: those that fit one of them, at most 64; none means every request. */
    List<HTTPRouteMatch> matches();

    /** Returns what is done with the requests, at most 16. */
    List<HTTPRouteFilter> filters();

    /** Returns where they are sent, at most 16. Without any, and without a redirect, the answer is an error. */
    List<HTTPBackendRef> backendRefs();

    /** Returns how long an answer may take. */
    Optional<HTTPRouteTimeouts> timeouts();

    /**
     * Refuses too many items, a redirect beside backends, and a replaced prefix without exactly one prefix that
     * matches.
     */
    @Value.Check
    default void check() {
        RouteChecks.rule(this);
    }

    /** Returns the rule that sends requests whose path starts with a prefix to a backend. */
    static HTTPRouteRule of(String pathPrefix, HTTPBackendRef backend) {
        return builder()
                .addMatch(HTTPRouteMatch.prefix(pathPrefix))
                .addBackendRef(backend)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRouteRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRouteRule.Builder {
        Builder() {}
    }
}
