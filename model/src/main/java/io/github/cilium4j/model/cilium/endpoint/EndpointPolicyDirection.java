package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What policies let through in one direction.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointPolicyDirection.class)
@JsonDeserialize(as = ImmutableEndpointPolicyDirection.class)
@JsonPropertyOrder({"enforcing", "allowed", "denied", "removing", "adding", "state"})
public interface EndpointPolicyDirection {
    /** Returns whether policies are enforced: without, everything passes. */
    boolean enforcing();

    /** Returns whom it may speak with. */
    List<IdentityTuple> allowed();

    /** Returns whom it must not speak with. */
    List<IdentityTuple> denied();

    /** Returns nothing any more. Deprecated upstream. */
    List<IdentityTuple> removing();

    /** Returns nothing any more. Deprecated upstream. */
    List<IdentityTuple> adding();

    /** Returns whether they are enforced: {@code enforcing}, {@code non-enforcing} or {@code disabled}. */
    Optional<String> state();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointPolicyDirection}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointPolicyDirection.Builder {
        Builder() {}
    }
}
