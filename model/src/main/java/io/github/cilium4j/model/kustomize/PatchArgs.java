package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a patch may change that it normally may not.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePatchArgs.class)
@JsonDeserialize(as = ImmutablePatchArgs.class)
@JsonPropertyOrder({"allowNameChange", "allowKindChange"})
public interface PatchArgs {
    /** Returns whether the name may change; absent means no. */
    Optional<Boolean> allowNameChange();

    /** Returns whether the kind may change; absent means no. */
    Optional<Boolean> allowKindChange();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatchArgs}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePatchArgs.Builder {
        Builder() {}
    }
}
