package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of keys as a tree: what may stand below each name. */
final class Schema {
    private final Map<String, Schema> children = new LinkedHashMap<>();
    private @Nullable Leaf leaf;

    /**
     * The end of a path.
     *
     * @param key the key
     * @param olderName whether this is where older configurations have it
     */
    record Leaf(ConfigKey<?> key, boolean olderName) {}

    private Schema() {}

    static Schema of(List<ConfigKey<?>> keys) {
        Schema root = new Schema();
        for (ConfigKey<?> key : keys) {
            root.add(key.path(), new Leaf(key, false));
            key.olderPath().ifPresent(path -> root.add(path, new Leaf(key, true)));
        }
        return root;
    }

    private void add(FieldPath path, Leaf end) {
        Schema at = this;
        for (FieldPath step : path.steps()) {
            at = at.children.computeIfAbsent(step.lastName(), name -> new Schema());
        }
        if (at.leaf != null || !at.children.isEmpty()) {
            throw new IllegalStateException(path + " is there twice");
        }
        at.leaf = end;
    }

    Optional<Leaf> leaf() {
        return Optional.ofNullable(leaf);
    }

    Optional<Schema> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    Set<String> names() {
        return children.keySet();
    }

    /** Returns every key at or below this point. */
    List<ConfigKey<?>> keys() {
        List<ConfigKey<?>> keys = new ArrayList<>();
        leaf().ifPresent(end -> keys.add(end.key()));
        children.values().forEach(child -> keys.addAll(child.keys()));
        return keys;
    }

    /** Returns the only map below this point that has a name; empty when there are none or several. */
    Optional<FieldPath> findSection(String name) {
        List<FieldPath> found = new ArrayList<>();
        collect(name, FieldPath.root(), found);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void collect(String name, FieldPath path, List<FieldPath> found) {
        children.forEach((childName, child) -> {
            FieldPath childPath = path.child(childName);
            if (childName.equals(name) && child.leaf == null) {
                found.add(childPath);
            }
            child.collect(name, childPath, found);
        });
    }

    /** Returns values as data, in the order of the table. */
    YamlMapping write(Values values) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        children.forEach((name, child) -> child.node(values).ifPresent(node -> nodes.put(name, node)));
        return YamlMapping.of(nodes);
    }

    private Optional<YamlNode> node(Values values) {
        if (leaf != null) {
            return node(leaf.key(), leaf.olderName(), values);
        }
        YamlMapping mapping = write(values);
        return mapping.entries().isEmpty() ? Optional.empty() : Optional.of(mapping);
    }

    private static <T> Optional<YamlNode> node(ConfigKey<T> key, boolean olderName, Values values) {
        return values.find(key, olderName).map(value -> key.type().write(value.value()));
    }
}
