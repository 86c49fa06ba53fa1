package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where Helm charts are looked for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmGlobals.class)
@JsonDeserialize(as = ImmutableHelmGlobals.class)
@JsonPropertyOrder({"chartHome", "configHome"})
public interface HelmGlobals {
    /** Returns the folder that holds charts; absent means {@code charts}. */
    Optional<String> chartHome();

    /** Returns the folder of Helm's own configuration. */
    Optional<String> configHome();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmGlobals}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmGlobals.Builder {
        Builder() {}
    }
}
