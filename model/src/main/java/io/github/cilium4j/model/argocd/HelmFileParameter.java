package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A single value for Helm that stands in a file.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmFileParameter.class)
@JsonDeserialize(as = ImmutableHelmFileParameter.class)
@JsonPropertyOrder({"name", "path"})
public interface HelmFileParameter {
    /** Returns the key. */
    Optional<String> name();

    /** Returns the file. */
    Optional<String> path();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmFileParameter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmFileParameter.Builder {
        Builder() {}
    }
}
