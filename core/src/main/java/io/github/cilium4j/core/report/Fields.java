package io.github.cilium4j.core.report;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a JSON object, in the order to print. */
final class Fields {
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();

    Fields put(String name, YamlNode value) {
        nodes.put(name, value);
        return this;
    }

    Fields put(String name, String value) {
        return put(name, YamlScalar.of(value));
    }

    Fields put(String name, long value) {
        return put(name, YamlScalar.of(value));
    }

    Fields put(String name, Fields value) {
        return put(name, value.object());
    }

    Fields putStrings(String name, Collection<?> values) {
        return putObjects(
                name, values.stream().map(v -> YamlScalar.of(v.toString())).toList());
    }

    Fields putObjects(String name, List<? extends YamlNode> values) {
        return put(name, YamlSequence.of(values));
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    YamlMapping object() {
        return YamlMapping.of(nodes);
    }
}
