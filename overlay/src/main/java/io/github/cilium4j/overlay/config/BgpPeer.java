package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import org.immutables.value.Value;

/**
 * A router that Cilium announces addresses to.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface BgpPeer {
    /** Returns its address. */
    IpAddress address();

    /** Returns its autonomous system. */
    Asn asn();

    /** Returns the port it listens on; 179 when not set. */
    @Value.Default
    default PortNumber port() {
        return PortNumber.of(179);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BgpPeer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBgpPeer.Builder {
        Builder() {}
    }
}
