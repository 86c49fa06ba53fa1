package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Some nodes, and settings of theirs.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumNodeConfigSpec.class)
@JsonDeserialize(as = ImmutableCiliumNodeConfigSpec.class)
@JsonPropertyOrder({"defaults", "nodeSelector"})
public interface CiliumNodeConfigSpec {
    /**
     * Returns the settings by their keys in {@code cilium-config}. Always written, because the API server wants it
     * even when it is empty.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.NaturalOrder
    SortedMap<String, String> defaults();

    /** Returns the nodes; empty means all. */
    LabelSelector nodeSelector();

    /**
     * Returns settings of some nodes.
     *
     * @param nodes the nodes
     * @param defaults the settings by their keys in {@code cilium-config}
     */
    static CiliumNodeConfigSpec of(LabelSelector nodes, Map<String, String> defaults) {
        return builder().nodeSelector(nodes).defaults(defaults).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumNodeConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumNodeConfigSpec.Builder {
        Builder() {}
    }
}
