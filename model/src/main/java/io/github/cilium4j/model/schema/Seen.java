package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value as the API server sees it when it judges: without fields that the version does not know, and with defaults.
 *
 * @param node the value as it is written
 * @param field what is known of its field; nothing where anything may stand
 * @param version the one version of Cilium whose definitions count, as a bit
 */
record Seen(YamlNode node, @Nullable Field field, int version) {
    /** Returns whether it is an object that has a field. */
    boolean has(String name) {
        return find(name).isPresent();
    }

    /**
     * Returns a field of an object.
     *
     * @throws NoSuchKeyException when it is not there
     */
    Seen get(String name) {
        return find(name).orElseThrow(NoSuchKeyException::new);
    }

    Optional<Seen> find(String name) {
        if (!(node instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        YamlNode written = mapping.get(name).orElse(null);
        Field below = below(name);
        boolean known = below != null ? (below.known() & version) != 0 : isOpen();
        if (below != null
                && (written == null || isNull(written))
                && (below.facts().defaulted() & version) != 0) {
            return below.facts().byDefault(version).map(value -> new Seen(value, below, version));
        }
        return written == null || !known ? Optional.empty() : Optional.of(new Seen(written, below, version));
    }

    private @Nullable Field below(String name) {
        if (field == null) {
            return null;
        }
        Field value = field.shape().value();
        return value != null ? value : field.shape().field(name);
    }

    private boolean isOpen() {
        return field == null || (field.facts().open() & version) != 0;
    }

    static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    /** Returns the names of the fields of an object, or the keys of a map. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (node instanceof YamlMapping mapping) {
            mapping.keys().stream().filter(this::has).forEach(keys::add);
        }
        if (field != null && field.shape().value() == null) {
            field.shape().fields().stream().map(Field::name).filter(this::has).forEach(keys::add);
        }
        return keys;
    }

    /** Returns the items of a list; none when it is something else. */
    List<Seen> items() {
        List<Seen> items = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            Field item = field == null ? null : field.shape().item();
            sequence.items().forEach(value -> items.add(new Seen(value, item, version)));
        }
        return items;
    }

    /** Returns the number of characters, items or keys. */
    int size() {
        if (node instanceof YamlSequence sequence) {
            return sequence.items().size();
        }
        return node instanceof YamlMapping ? keys().size() : text().codePointCount(0, text().length());
    }

    /** Returns the text of a scalar; empty when it is something else. */
    String text() {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** Returns whether a field of an object is a text. */
    boolean is(String name, String text) {
        return get(name).text().equals(text);
    }
}
