package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Where rendered objects are pushed to.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHydrateTo.class)
@JsonDeserialize(as = ImmutableHydrateTo.class)
@JsonPropertyOrder({"targetBranch"})
public interface HydrateTo {
    /** Returns the branch. */
    String targetBranch();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HydrateTo}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHydrateTo.Builder {
        Builder() {}
    }
}
