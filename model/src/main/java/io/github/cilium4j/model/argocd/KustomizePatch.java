package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A patch for kustomize: in a file, or here.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizePatch.class)
@JsonDeserialize(as = ImmutableKustomizePatch.class)
@JsonPropertyOrder({"path", "patch", "target", "options"})
public interface KustomizePatch {
    /** Returns the file. */
    Optional<String> path();

    /** Returns the patch as YAML or JSON. */
    Optional<String> patch();

    /** Returns which objects are patched; a JSON patch needs it. */
    Optional<KustomizeSelector> target();

    /** Returns {@code allowNameChange} and {@code allowKindChange}. */
    @Value.NaturalOrder
    SortedMap<String, Boolean> options();

    /** Returns a patch with the objects that it is for. */
    static KustomizePatch of(KustomizeSelector target, String patch) {
        return builder().target(target).patch(patch).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KustomizePatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableKustomizePatch.Builder {
        Builder() {}
    }
}
