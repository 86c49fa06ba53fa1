package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a pod is.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointHealth.class)
@JsonDeserialize(as = ImmutableEndpointHealth.class)
@JsonPropertyOrder({"bpf", "connected", "overallHealth", "policy"})
public interface EndpointHealth {
    /** Returns how its programs are, such as {@code OK}. */
    Optional<String> bpf();

    /** Returns whether it can be reached. */
    Optional<Boolean> connected();

    /** Returns how it is all in all. */
    Optional<String> overallHealth();

    /** Returns how its policy is. */
    Optional<String> policy();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointHealth}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointHealth.Builder {
        Builder() {}
    }
}
