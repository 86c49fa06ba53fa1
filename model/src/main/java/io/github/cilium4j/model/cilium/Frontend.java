package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Ports of an address.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFrontend.class)
@JsonDeserialize(as = ImmutableFrontend.class)
@JsonPropertyOrder({"ip", "toPorts"})
public interface Frontend {
    /** Returns the address; one of IPv6 may name a zone. */
    String ip();

    /** Returns the ports, at least one; when there are several, each has a name. */
    List<PortInfo> toPorts();

    /**
     * Refuses an address that is none, and no port: cilium 1.18.6 pkg/loadbalancer/redirectpolicy/redirectpolicy.go.
     */
    @Value.Check
    default void check() {
        RedirectChecks.address(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Frontend}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFrontend.Builder {
        Builder() {}
    }
}
