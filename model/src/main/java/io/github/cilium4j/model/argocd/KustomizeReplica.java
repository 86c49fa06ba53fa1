package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.IntOrString;
import org.immutables.value.Value;

/**
 * A number of replicas that is set.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizeReplica.class)
@JsonDeserialize(as = ImmutableKustomizeReplica.class)
@JsonPropertyOrder({"name", "count"})
public interface KustomizeReplica {
    /** Returns the name of the object. */
    String name();

    /** Returns the number, or a text that gives one. */
    IntOrString count();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KustomizeReplica}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableKustomizeReplica.Builder {
        Builder() {}
    }
}
