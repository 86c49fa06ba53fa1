package io.github.cilium4j.arbitraries.readers;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data as maps, lists, strings, booleans, numbers and null, in one form for all readers. */
final class PlainData {
    private PlainData() {}

    static @Nullable Object of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), of(entry.value())));
            return map;
        }
        return node instanceof YamlSequence sequence
                ? sequence.items().stream().map(PlainData::of).toList()
                : of((YamlScalar) node);
    }

    private static @Nullable Object of(YamlScalar scalar) {
        return switch (scalar.type()) {
            case NULL -> null;
            case STRING -> scalar.text();
            case BOOLEAN -> Boolean.valueOf(scalar.canonical());
            case INTEGER, FLOAT -> number(scalar.canonical());
        };
    }

    /** Brings what a reader gave into the same form: a number is one of any type, with any zeros at its end. */
    static @Nullable Object normal(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> normal = new LinkedHashMap<>();
            map.forEach((key, value) -> normal.put(key, normal(value)));
            return normal;
        }
        if (data instanceof Collection<?> list) {
            return list.stream().map(PlainData::normal).toList();
        }
        return data instanceof Number ? number(data.toString()) : data;
    }

    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Leaves out empty lists and maps, which some readers cannot tell from absent ones; null when nothing is left. */
    static @Nullable Object withoutEmpty(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> kept = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                Object rest = withoutEmpty(value);
                if (rest != null) {
                    kept.put(key, rest);
                }
            });
            return kept.isEmpty() ? null : kept;
        }
        if (data instanceof Collection<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(PlainData::withoutEmpty).toList();
        }
        return data;
    }
}
