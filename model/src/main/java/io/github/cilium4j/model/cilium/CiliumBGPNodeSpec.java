package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The BGP routers of a node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeSpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeSpec.class)
@JsonPropertyOrder({"bgpInstances"})
public interface CiliumBGPNodeSpec {
    /** Returns the routers: 1 to 16, each with a name of its own. */
    List<CiliumBGPNodeInstance> bgpInstances();

    /** Refuses none or more than 16 routers, and two of one name. */
    @Value.Check
    default void check() {
        BGPNodeChecks.instances(bgpInstances());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeSpec.Builder {
        Builder() {}
    }
}
