package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a request must meet; everything that is there must fit.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRouteMatch.class)
@JsonDeserialize(as = ImmutableHTTPRouteMatch.class)
@JsonPropertyOrder({"path", "headers", "queryParams", "method"})
public interface HTTPRouteMatch {
    /** Returns what the path must meet; absent means that it starts with {@code /}. */
    Optional<HTTPPathMatch> path();

    /** Returns what headers must meet: at most 16, one for each header. */
    List<HTTPHeaderMatch> headers();

    /** Returns what parameters must meet: at most 16, one for each parameter. */
    List<HTTPQueryParamMatch> queryParams();

    /** Returns the method; absent means any. */
    Optional<HTTPMethod> method();

    /** Refuses too many items, and a name that is there twice. */
    @Value.Check
    default void check() {
        MatchChecks.match(this);
    }

    /** Returns that the path starts with a prefix, such as {@code /oauth2/}. */
    static HTTPRouteMatch prefix(String prefix) {
        return builder()
                .path(HTTPPathMatch.of(PathMatchType.PATH_PREFIX, prefix))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRouteMatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRouteMatch.Builder {
        Builder() {}
    }
}
