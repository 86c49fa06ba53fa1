package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which requests are sent where.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRouteSpec.class)
@JsonDeserialize(as = ImmutableHTTPRouteSpec.class)
@JsonPropertyOrder({"parentRefs", "hostnames", "rules"})
public interface HTTPRouteSpec {
    /** Returns the Gateways, or their listeners, that the requests come from: at most 32. */
    List<ParentReference> parentRefs();

    /**
     * Returns the names that requests must ask for, such as {@code hubble.example.com} or {@code *.example.com}: at
     * most 16. None means those of the listener.
     */
    List<String> hostnames();

    /**
     * Returns the rules, at most 16; none means one rule that sends nothing anywhere. Among all that match, the most
     * exact match wins.
     */
    List<HTTPRouteRule> rules();

    /** Refuses too many items, a name that is none, and a parent that is there twice. */
    @Value.Check
    default void check() {
        RouteChecks.spec(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRouteSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRouteSpec.Builder {
        Builder() {}
    }
}
