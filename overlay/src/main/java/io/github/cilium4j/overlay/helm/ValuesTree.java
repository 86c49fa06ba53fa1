package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.helm.values.ChartValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of a chart that are set one by one; keys keep the order in which they first came. */
final class ValuesTree {
    private final ChartValues chart;
    private final Map<String, Object> root = new LinkedHashMap<>();

    ValuesTree(CiliumVersion version) {
        this.chart = ChartValues.of(version);
    }

    /**
     * Sets a value.
     *
     * @throws IllegalArgumentException when the chart does not read the key
     */
    ValuesTree set(String key, Object value) {
        FieldPath path = path(key);
        if (!chart.reads(path)) {
            throw new IllegalArgumentException("the chart does not read " + key);
        }
        Map<String, Object> map = root;
        for (FieldPath step : path.parent().steps()) {
            map = below(map, step.lastName());
        }
        map.put(path.lastName(), value);
        return this;
    }

    /** Sets a value that only the charts of some versions read; the others need it no more. */
    ValuesTree setIfRead(String key, Object value) {
        return chart.reads(path(key)) ? set(key, value) : this;
    }

    @SuppressWarnings("unchecked") // only this class puts maps
    private static Map<String, Object> below(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    private static FieldPath path(String key) {
        return FieldPath.of(key.split("\\.", -1));
    }

    /** Returns the values as a YAML text without a line end behind the last line. */
    String text() {
        return Yaml.write(node(root)).stripTrailing();
    }

    private static YamlNode node(Map<String, Object> map) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        map.forEach((key, value) -> nodes.put(key, value instanceof Map<?, ?> inner ? inner(inner) : Yaml.tree(value)));
        return YamlMapping.of(nodes);
    }

    @SuppressWarnings("unchecked") // only this class puts maps
    private static YamlNode inner(Map<?, ?> map) {
        return node((Map<String, Object>) map);
    }
}
