package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the BGP routers of one node do otherwise.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeConfigOverrideSpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeConfigOverrideSpec.class)
@JsonPropertyOrder({"bgpInstances"})
public interface CiliumBGPNodeConfigOverrideSpec {
    /** Returns the routers, at least one, each once. One that the cluster does not have does not count. */
    List<CiliumBGPNodeConfigInstanceOverride> bgpInstances();

    /** Refuses none, and two of one name. */
    @Value.Check
    default void check() {
        BGPNodeChecks.overrides(bgpInstances());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeConfigOverrideSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeConfigOverrideSpec.Builder {
        Builder() {}
    }
}
