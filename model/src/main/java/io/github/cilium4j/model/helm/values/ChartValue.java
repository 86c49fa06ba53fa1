package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a chart reads.
 *
 * @param path its key, such as {@code hubble.relay.enabled}
 * @param types the types that the chart's schema allows beside null; empty when it allows null only, or says nothing
 * @param free whether the schema says nothing about the type, or what stands below is the user's, as with annotations
 * @param defaultValue the chart's default as JSON; empty when it is null, an empty map, long, or an image's tag
 * @param allowed the only strings that the schema allows; empty allows all
 * @since 0.1.0
 */
public record ChartValue(
        FieldPath path, Set<ValueType> types, boolean free, Optional<String> defaultValue, List<String> allowed) {
    /** Creates the facts of a value. */
    public ChartValue {
        types = Set.copyOf(types);
        allowed = List.copyOf(allowed);
    }

    static ChartValue of(Key key, Variant variant) {
        return new ChartValue(
                key.path(),
                variant.types(),
                variant.free(),
                Optional.of(variant.defaultText()).filter(text -> !text.isEmpty()),
                variant.allowed());
    }
}
