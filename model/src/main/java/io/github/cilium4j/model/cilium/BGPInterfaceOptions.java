package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * An interface of the node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPInterfaceOptions.class)
@JsonDeserialize(as = ImmutableBGPInterfaceOptions.class)
@JsonPropertyOrder({"name"})
public interface BGPInterfaceOptions {
    /** Returns its name. */
    String name();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPInterfaceOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPInterfaceOptions.Builder {
        Builder() {}
    }
}
