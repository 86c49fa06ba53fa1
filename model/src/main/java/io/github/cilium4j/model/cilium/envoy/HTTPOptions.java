package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How requests are treated. Since Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPOptions.class)
@JsonDeserialize(as = ImmutableHTTPOptions.class)
@JsonPropertyOrder({"grpcWebTranslation"})
public interface HTTPOptions {
    /** Returns whether gRPC-web becomes gRPC; absent means that it does. */
    Optional<GRPCWebTranslationConfig> grpcWebTranslation();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPOptions.Builder {
        Builder() {}
    }
}
