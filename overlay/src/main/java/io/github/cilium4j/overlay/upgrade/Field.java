package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that is written.
 *
 * @param path its path from the object
 * @param node the value
 */
record Field(FieldPath path, YamlNode node) {
    static Field root(YamlMapping object) {
        return new Field(FieldPath.root(), object);
    }

    /** Returns the value of a key; none when it is not written. */
    Stream<Field> child(String name) {
        return node instanceof YamlMapping map
                ? map.get(name).stream().map(value -> new Field(path.child(name), value))
                : Stream.empty();
    }

    /** Returns the value below some keys, outermost first. */
    Stream<Field> below(String... names) {
        Stream<Field> found = Stream.of(this);
        for (String name : names) {
            found = found.flatMap(field -> field.child(name));
        }
        return found;
    }

    /** Returns the items of this list; none when it is none. */
    Stream<Field> items() {
        List<Field> items = new ArrayList<>();
        if (node instanceof YamlSequence list) {
            list.items().forEach(item -> items.add(new Field(path.index(items.size()), item)));
        }
        return items.stream();
    }

    /** Returns the items of the list below a key. */
    Stream<Field> items(String name) {
        return child(name).flatMap(Field::items);
    }

    /** Returns the values of this map. */
    Stream<Field> values() {
        return node instanceof YamlMapping map
                ? map.entries().stream()
                        .map(entry -> new Field(path.child(entry.key().text()), entry.value()))
                : Stream.empty();
    }

    /** Returns what the scalar says, whatever its type; empty for a list or map. */
    String text() {
        return node instanceof YamlScalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    /** Returns what the scalar below a key says. */
    String text(String name) {
        return child(name).map(Field::text).findFirst().orElse("");
    }

    boolean has(String name) {
        return child(name).anyMatch(field -> !(field.node() instanceof YamlScalar scalar && scalar.isNull()));
    }

    /** Returns whether the list below a key has items. */
    boolean isFilled(String name) {
        return items(name).findAny().isPresent();
    }
}
