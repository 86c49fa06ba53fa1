package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What policies let through to a pod and from it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointPolicy.class)
@JsonDeserialize(as = ImmutableEndpointPolicy.class)
@JsonPropertyOrder({"ingress", "egress"})
public interface EndpointPolicy {
    /** Returns what comes in. */
    Optional<EndpointPolicyDirection> ingress();

    /** Returns what goes out. */
    Optional<EndpointPolicyDirection> egress();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointPolicy.Builder {
        Builder() {}
    }
}
