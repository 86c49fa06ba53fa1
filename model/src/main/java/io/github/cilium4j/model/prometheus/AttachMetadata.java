package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What service discovery adds to the labels of a target before relabeling.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAttachMetadata.class)
@JsonDeserialize(as = ImmutableAttachMetadata.class)
@JsonPropertyOrder({"node"})
public interface AttachMetadata {
    /**
     * Returns whether the labels of the node are added as {@code __meta_kubernetes_node_*}; absent means no. Prometheus
     * then needs to list and watch nodes.
     */
    Optional<Boolean> node();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AttachMetadata}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAttachMetadata.Builder {
        Builder() {}
    }
}
