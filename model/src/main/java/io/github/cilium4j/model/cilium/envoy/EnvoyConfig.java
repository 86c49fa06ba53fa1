package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Settings of Envoy that the Gateway API does not have. Since Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEnvoyConfig.class)
@JsonDeserialize(as = ImmutableEnvoyConfig.class)
@JsonPropertyOrder({"serverHeaderTransformation"})
public interface EnvoyConfig {
    /** Returns what becomes of the header {@code Server} of answers; absent means that it is overwritten. */
    Optional<ServerHeaderTransformationType> serverHeaderTransformation();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnvoyConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEnvoyConfig.Builder {
        Builder() {}
    }
}
