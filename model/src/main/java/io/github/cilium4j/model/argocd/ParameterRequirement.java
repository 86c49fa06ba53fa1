package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * A requirement of a {@link ParameterSelector}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableParameterRequirement.class)
@JsonDeserialize(as = ImmutableParameterRequirement.class)
@JsonPropertyOrder({"key", "operator", "values"})
public interface ParameterRequirement {
    /** Returns the key. */
    String key();

    /** Returns {@code In}, {@code NotIn}, {@code Exists} or {@code DoesNotExist}, or a template that gives one. */
    String operator();

    /** Returns the values; {@code Exists} and {@code DoesNotExist} have none. */
    List<String> values();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParameterRequirement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableParameterRequirement.Builder {
        Builder() {}
    }
}
