package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The BGP routers of some nodes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPeeringPolicySpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPPeeringPolicySpec.class)
@JsonPropertyOrder({"nodeSelector", "virtualRouters"})
public interface CiliumBGPPeeringPolicySpec {
    /** Returns the nodes; absent or empty means all. No node may be selected by two policies. */
    Optional<LabelSelector> nodeSelector();

    /** Returns the routers that each of the nodes runs, at least one. */
    List<CiliumBGPVirtualRouter> virtualRouters();

    /** Refuses no router. */
    @Value.Check
    default void check() {
        BGPPeeringChecks.some("virtualRouters", virtualRouters());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPeeringPolicySpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPeeringPolicySpec.Builder {
        Builder() {}
    }
}
