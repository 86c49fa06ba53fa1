package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a node has of {@link CiliumPodIPPool}s, and what it asks for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMPoolSpec.class)
@JsonDeserialize(as = ImmutableIPAMPoolSpec.class)
@JsonPropertyOrder({"requested", "allocated"})
public interface IPAMPoolSpec {
    /** Returns what it asks for. */
    List<IPAMPoolRequest> requested();

    /** Returns what it has. */
    List<IPAMPoolAllocation> allocated();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMPoolSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMPoolSpec.Builder {
        Builder() {}
    }
}
