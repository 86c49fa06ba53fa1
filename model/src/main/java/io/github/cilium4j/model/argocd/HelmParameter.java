package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A single value for Helm.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmParameter.class)
@JsonDeserialize(as = ImmutableHelmParameter.class)
@JsonPropertyOrder({"name", "value", "forceString"})
public interface HelmParameter {
    /** Returns the key, such as {@code prometheus.port}. */
    Optional<String> name();

    /** Returns the value. */
    Optional<String> value();

    /** Returns whether the value is a text whatever it looks like; absent means no. */
    Optional<Boolean> forceString();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmParameter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmParameter.Builder {
        Builder() {}
    }
}
