package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A parameter of a plugin: a text, a list or a map.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourcePluginParameter.class)
@JsonDeserialize(as = ImmutableApplicationSourcePluginParameter.class)
@JsonPropertyOrder({"name", "string", "array", "map"})
public interface ApplicationSourcePluginParameter {
    /** Returns the name. */
    Optional<String> name();

    /** Returns the text. */
    Optional<String> string();

    /** Returns the list. */
    List<String> array();

    /** Returns the map. */
    @Value.NaturalOrder
    SortedMap<String, String> map();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourcePluginParameter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourcePluginParameter.Builder {
        Builder() {}
    }
}
