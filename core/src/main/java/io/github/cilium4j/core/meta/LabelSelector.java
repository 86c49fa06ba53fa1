package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Selects objects by their labels; an empty selector selects all.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@JsonPropertyOrder({"matchLabels", "matchExpressions"})
public interface LabelSelector {
    /** Returns the labels that must be there with these values. */
    @Value.NaturalOrder
    SortedMap<String, String> matchLabels();

    /** Returns the requirements that must all hold. */
    List<LabelSelectorRequirement> matchExpressions();

    /** Returns the selector that selects everything. */
    static LabelSelector all() {
        return builder().build();
    }

    /** Returns the selector of one label. */
    static LabelSelector of(String key, String value) {
        Builder builder = builder();
        builder.putMatchLabel(key, value);
        return builder.build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LabelSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLabelSelector.Builder {
        Builder() {}
    }
}
