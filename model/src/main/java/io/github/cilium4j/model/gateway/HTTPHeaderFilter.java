package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * How headers are changed. Names are compared without regard to capitals.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPHeaderFilter.class)
@JsonDeserialize(as = ImmutableHTTPHeaderFilter.class)
@JsonPropertyOrder({"set", "add", "remove"})
public interface HTTPHeaderFilter {
    /** Returns headers whose values are overwritten, at most 16. */
    List<HTTPHeader> set();

    /** Returns headers that get a further value, at most 16. */
    List<HTTPHeader> add();

    /** Returns headers that are removed, at most 16. */
    List<String> remove();

    /** Refuses too many items, and a name that is there twice in one list. */
    @Value.Check
    default void check() {
        FilterChecks.headers(this);
    }

    /** Returns the change that sets one header. */
    static HTTPHeaderFilter set(String name, String value) {
        return builder().addSet(HTTPHeader.of(name, value)).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPHeaderFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPHeaderFilter.Builder {
        Builder() {}
    }
}
