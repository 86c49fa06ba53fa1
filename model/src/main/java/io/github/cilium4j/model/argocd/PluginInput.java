package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a plugin is asked with.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePluginInput.class)
@JsonDeserialize(as = ImmutablePluginInput.class)
@JsonPropertyOrder({"parameters"})
public interface PluginInput {
    /** Returns the parameters, by name; data of any shape. */
    @Value.NaturalOrder
    SortedMap<String, YamlNode> parameters();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PluginInput}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePluginInput.Builder {
        Builder() {}
    }
}
