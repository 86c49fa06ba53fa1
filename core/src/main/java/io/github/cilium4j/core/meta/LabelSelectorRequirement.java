package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * One requirement of a label selector.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelectorRequirement.class)
@JsonDeserialize(as = ImmutableLabelSelectorRequirement.class)
@JsonPropertyOrder({"key", "operator", "values"})
public interface LabelSelectorRequirement {
    /** Returns the label's key. */
    String key();

    /** Returns how the label is compared. */
    LabelSelectorOperator operator();

    /** Returns the values to compare with. */
    List<String> values();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LabelSelectorRequirement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLabelSelectorRequirement.Builder {
        Builder() {}
    }
}
