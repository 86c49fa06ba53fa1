package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The addresses of a node that answer checks of health.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHealthAddressingSpec.class)
@JsonDeserialize(as = ImmutableHealthAddressingSpec.class)
@JsonPropertyOrder({"ipv4", "ipv6"})
public interface HealthAddressingSpec {
    /** Returns that of IPv4. */
    Optional<String> ipv4();

    /** Returns that of IPv6. */
    Optional<String> ipv6();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HealthAddressingSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHealthAddressingSpec.Builder {
        Builder() {}
    }
}
