package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is written about requests. Since Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTelemetry.class)
@JsonDeserialize(as = ImmutableTelemetry.class)
@JsonPropertyOrder({"accessLogs"})
public interface Telemetry {
    /** Returns the logs, at most 8; the API server refuses an empty list, which is not written. */
    List<AccessLogs> accessLogs();

    /** Refuses more than 8. */
    @Value.Check
    default void check() {
        GatewayChecks.telemetry(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Telemetry}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTelemetry.Builder {
        Builder() {}
    }
}
