package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategic merge patch or a JSON patch. It stands in a file or in the text; kustomize refuses both and neither.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePatch.class)
@JsonDeserialize(as = ImmutablePatch.class)
@JsonPropertyOrder({"path", "patch", "target", "options"})
public interface Patch {
    /** Returns the file that holds the patch. */
    Optional<String> path();

    /** Returns the patch itself, as YAML or JSON. */
    Optional<String> patch();

    /** Returns what is patched. A JSON patch needs it; a merge patch without it patches the object that it names. */
    Optional<Selector> target();

    /** Returns what the patch may change beyond the ordinary. */
    Optional<PatchArgs> options();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Patch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePatch.Builder {
        Builder() {}
    }
}
