package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the address is changed before a request is sent on.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPURLRewriteFilter.class)
@JsonDeserialize(as = ImmutableHTTPURLRewriteFilter.class)
@JsonPropertyOrder({"hostname", "path"})
public interface HTTPURLRewriteFilter {
    /** Returns the name of the host. */
    Optional<String> hostname();

    /** Returns how the path is changed. */
    Optional<HTTPPathModifier> path();

    /** Refuses a name of a host that is none. */
    @Value.Check
    default void check() {
        FilterChecks.rewrite(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPURLRewriteFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPURLRewriteFilter.Builder {
        Builder() {}
    }
}
