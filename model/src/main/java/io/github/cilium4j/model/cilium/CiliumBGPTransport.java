package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.value.PortNumber;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a connection with a neighbour is made.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPTransport.class)
@JsonDeserialize(as = ImmutableCiliumBGPTransport.class)
@JsonPropertyOrder({"localPort", "peerPort", "sourceInterface"})
public interface CiliumBGPTransport {
    /**
     * Returns a port that does not count any more. Deprecated upstream: write {@link CiliumBGPInstance#localPort()}.
     * Only in {@code cilium.io/v2alpha1}.
     */
    Optional<PortNumber> localPort();

    /** Returns the port of the neighbour; absent means 179. */
    Optional<PortNumber> peerPort();

    /**
     * Returns the interface whose address the connection comes from; absent means the one that routing chooses. Only
     * in {@code cilium.io/v2}.
     */
    @CiliumVersions(since = CiliumVersion.V1_19)
    Optional<String> sourceInterface();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPTransport}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPTransport.Builder {
        Builder() {}
    }
}
