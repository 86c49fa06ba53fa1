package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sets the number of replicas of a workload.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReplica.class)
@JsonDeserialize(as = ImmutableReplica.class)
@JsonPropertyOrder({"name", "count"})
public interface Replica {
    /** Returns the name of the workload. */
    Optional<String> name();

    /** Returns the number of replicas; absent means 0. */
    Optional<Long> count();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Replica}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReplica.Builder {
        Builder() {}
    }
}
