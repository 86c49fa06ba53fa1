package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Selects sets of parameters, or clusters, by key and value. It has the form of a selector of labels, but its values
 * may be any text, also with templates in it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableParameterSelector.class)
@JsonDeserialize(as = ImmutableParameterSelector.class)
@JsonPropertyOrder({"matchLabels", "matchExpressions"})
public interface ParameterSelector {
    /** Returns the keys that must have exactly these values. */
    @Value.NaturalOrder
    SortedMap<String, String> matchLabels();

    /** Returns the requirements that must all hold. */
    List<ParameterRequirement> matchExpressions();

    /** Returns the selector of one key and value. */
    static ParameterSelector of(String key, String value) {
        return builder().putMatchLabel(key, value).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParameterSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableParameterSelector.Builder {
        Builder() {}
    }
}
