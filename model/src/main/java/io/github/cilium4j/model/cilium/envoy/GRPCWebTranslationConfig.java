package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether requests of gRPC-web become such of gRPC. Since Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGRPCWebTranslationConfig.class)
@JsonDeserialize(as = ImmutableGRPCWebTranslationConfig.class)
@JsonPropertyOrder({"enabled"})
public interface GRPCWebTranslationConfig {
    /** Returns whether they do; absent means true. */
    Optional<Boolean> enabled();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GRPCWebTranslationConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGRPCWebTranslationConfig.Builder {
        Builder() {}
    }
}
