package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the agent of a node reports of its BGP routers.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeStatus.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeStatus.class)
@JsonPropertyOrder({"bgpInstances", "conditions"})
public interface CiliumBGPNodeStatus {
    /** Returns the routers. */
    List<CiliumBGPNodeInstanceStatus> bgpInstances();

    /**
     * Returns conditions as Kubernetes has them, as they are; {@code cilium.io/BGPReconcileError} says that routers
     * could not be set up.
     */
    List<YamlMapping> conditions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeStatus.Builder {
        Builder() {}
    }
}
