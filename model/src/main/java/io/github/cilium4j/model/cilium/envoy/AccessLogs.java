package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A log of requests that Envoy writes to its standard output. Since Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAccessLogs.class)
@JsonDeserialize(as = ImmutableAccessLogs.class)
@JsonPropertyOrder({"format", "json", "text", "targets"})
public interface AccessLogs {
    /** Returns the form of a line, which says whether {@link #json()} or {@link #text()} counts. */
    AccessLogsFormat format();

    /**
     * Returns the fields of a line and their commands of Envoy, such as {@code %RESPONSE_CODE%}: at most 64; none means
     * those that Cilium has.
     */
    @Value.NaturalOrder
    SortedMap<String, String> json();

    /** Returns the line with commands of Envoy, 1 to 4096 characters; absent means that which Cilium has. */
    Optional<String> text();

    /** Returns whose requests are written, each once; none means those of HTTP. */
    List<AccessLogsTarget> targets();

    /** Refuses too many fields, a line that is empty or too long, and a target that is there twice. */
    @Value.Check
    default void check() {
        GatewayChecks.log(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccessLogs}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAccessLogs.Builder {
        Builder() {}
    }
}
