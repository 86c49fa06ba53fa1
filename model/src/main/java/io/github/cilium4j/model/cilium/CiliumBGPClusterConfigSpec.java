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
@JsonSerialize(as = ImmutableCiliumBGPClusterConfigSpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPClusterConfigSpec.class)
@JsonPropertyOrder({"nodeSelector", "bgpInstances"})
public interface CiliumBGPClusterConfigSpec {
    /** Returns the nodes; absent or empty means all. No node may be selected by two {@link CiliumBGPClusterConfig}s. */
    Optional<LabelSelector> nodeSelector();

    /** Returns the routers that each of the nodes runs: 1 to 16, each with a name of its own. */
    List<CiliumBGPInstance> bgpInstances();

    /** Refuses none or more than 16 routers, and two of one name. */
    @Value.Check
    default void check() {
        BGPChecks.instances(bgpInstances());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPClusterConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPClusterConfigSpec.Builder {
        Builder() {}
    }
}
