package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Optional;

/**
 * A given key that no supported chart reads.
 *
 * @param parent what stands above it; read by a chart
 * @param name its name
 * @param value what is given
 */
record Stray(Key parent, String name, YamlNode value) {
    FieldPath path() {
        return parent.path().child(name);
    }

    /** Returns the key when an older chart read it. */
    Optional<Key> older() {
        return parent.find(name);
    }

    String quoted() {
        return Quoted.of(path().toString());
    }

    /** Returns whether the value could stand at another key: a map with keys that are known there, or a value of its type. */
    boolean fits(Key key) {
        if (value instanceof YamlMapping map && key.isSection()) {
            return !map.keys().isEmpty()
                    && map.keys().stream()
                            .allMatch(
                                    child -> key.find(child).filter(Key::isRead).isPresent());
        }
        return key.variants().stream().anyMatch(variant -> !variant.isAnything() && variant.takes(value));
    }
}
