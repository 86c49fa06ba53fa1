package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One condition of a {@link LabelSelector} on one label.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelectorRequirement.class)
@JsonDeserialize(as = ImmutableLabelSelectorRequirement.class)
@JsonPropertyOrder({"key", "operator", "values"})
public interface LabelSelectorRequirement {
    /** Returns the label's key, in a Cilium selector perhaps with a source such as {@code k8s:}. */
    String key();

    /** Returns how the label is compared. */
    LabelSelectorOperator operator();

    /**
     * Returns the values to compare with, as in {@code core.value.LabelValue}: at least one for {@code In} and
     * {@code NotIn}, none for {@code Exists} and {@code DoesNotExist}.
     */
    List<String> values();

    /** Refuses what no API server and no supported Cilium takes. */
    @Value.Check
    default void check() {
        SelectorRules.checkKey(key(), "key");
        SelectorRules.checkCount(operator(), values());
        for (int i = 0; i < values().size(); i++) {
            SelectorRules.checkValue(values().get(i), "values", Integer.toString(i));
        }
    }

    /** Returns whether labels meet the condition; a missing label meets {@code NotIn} and {@code DoesNotExist}. */
    default boolean matches(Map<String, String> labels) {
        String value = labels.get(key());
        return switch (operator()) {
            case IN -> value != null && values().contains(value);
            case NOT_IN -> value == null || !values().contains(value);
            case EXISTS -> value != null;
            case DOES_NOT_EXIST -> value == null;
        };
    }

    /**
     * Returns the condition that a label is there with one of the values.
     *
     * @throws InvalidManifestException when the key or a value is none, or no value is given
     */
    static LabelSelectorRequirement in(String key, String... values) {
        return of(key, LabelSelectorOperator.IN, values);
    }

    /**
     * Returns the condition that a label is missing or has none of the values.
     *
     * @throws InvalidManifestException when the key or a value is none, or no value is given
     */
    static LabelSelectorRequirement notIn(String key, String... values) {
        return of(key, LabelSelectorOperator.NOT_IN, values);
    }

    /**
     * Returns the condition that a label is there, with any value.
     *
     * @throws InvalidManifestException when the key is none
     */
    static LabelSelectorRequirement exists(String key) {
        return of(key, LabelSelectorOperator.EXISTS);
    }

    /**
     * Returns the condition that a label is missing.
     *
     * @throws InvalidManifestException when the key is none
     */
    static LabelSelectorRequirement doesNotExist(String key) {
        return of(key, LabelSelectorOperator.DOES_NOT_EXIST);
    }

    private static LabelSelectorRequirement of(String key, LabelSelectorOperator operator, String... values) {
        return builder().key(key).operator(operator).addValues(values).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LabelSelectorRequirement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLabelSelectorRequirement.Builder {
        Builder() {}
    }
}
