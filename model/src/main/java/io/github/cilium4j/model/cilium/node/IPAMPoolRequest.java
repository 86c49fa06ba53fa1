package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many addresses of a pool a node asks for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMPoolRequest.class)
@JsonDeserialize(as = ImmutableIPAMPoolRequest.class)
@JsonPropertyOrder({"pool", "needed"})
public interface IPAMPoolRequest {
    /** Returns the name of the {@link CiliumPodIPPool}, not empty. */
    String pool();

    /** Returns how many. */
    Optional<IPAMPoolDemand> needed();

    /** Refuses an empty name. */
    @Value.Check
    default void check() {
        NodeChecks.pool(pool());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMPoolRequest}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMPoolRequest.Builder {
        Builder() {}
    }
}
