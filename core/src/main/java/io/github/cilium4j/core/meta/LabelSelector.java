package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Selects by labels: everything that meets all of its conditions. Without any condition it selects everything, which is
 * not the same as no selector.
 *
 * <p>A Cilium selector may name the source of a label in the key, such as {@code k8s:app} or {@code reserved:host}. The
 * builder refuses, with an {@link InvalidManifestException}, what neither an API server nor any supported version of
 * Cilium takes. Source: apimachinery pkg/apis/meta/v1, and cilium 1.18.6 to 1.20.2 pkg/policy/api and pkg/labels.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@JsonPropertyOrder({"matchLabels", "matchExpressions"})
public interface LabelSelector {
    /** Returns the labels that must be there with exactly these values; values as in {@code core.value.LabelValue}. */
    @Value.NaturalOrder
    SortedMap<String, String> matchLabels();

    /** Returns the requirements that must all hold. */
    List<LabelSelectorRequirement> matchExpressions();

    /** Refuses what no API server and no supported Cilium takes. */
    @Value.Check
    default void check() {
        matchLabels().forEach((key, value) -> {
            SelectorRules.checkKey(key, "matchLabels", key);
            SelectorRules.checkValue(value, "matchLabels", key);
        });
    }

    /**
     * Returns whether labels meet every condition, as Kubernetes says: {@code NotIn} and {@code DoesNotExist} are met by a missing
     * label too, and a key that names a source is a key like any other.
     */
    default boolean matches(Map<String, String> labels) {
        return labels.entrySet().containsAll(matchLabels().entrySet())
                && matchExpressions().stream().allMatch(requirement -> requirement.matches(labels));
    }

    /** Returns the selector that selects everything. */
    static LabelSelector all() {
        return builder().build();
    }

    /**
     * Returns the selector of one label.
     *
     * @throws InvalidManifestException when the key or the value is none
     */
    static LabelSelector of(String key, String value) {
        return builder().putMatchLabel(key, value).build();
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
