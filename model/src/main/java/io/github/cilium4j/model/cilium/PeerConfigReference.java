package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name of a {@link CiliumBGPPeerConfig}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePeerConfigReference.class)
@JsonDeserialize(as = ImmutablePeerConfigReference.class)
@JsonPropertyOrder({"group", "kind", "name"})
public interface PeerConfigReference {
    /** Returns {@code cilium.io}; absent means that. Only in {@code cilium.io/v2alpha1}. */
    Optional<String> group();

    /** Returns {@code CiliumBGPPeerConfig}; absent means that. Only in {@code cilium.io/v2alpha1}. */
    Optional<String> kind();

    /** Returns the name. */
    String name();

    /** Returns the configuration with a name. */
    static PeerConfigReference of(String name) {
        return builder().name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PeerConfigReference}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePeerConfigReference.Builder {
        Builder() {}
    }
}
