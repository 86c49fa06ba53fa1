package io.github.cilium4j.core.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map from strings to nodes that keeps its order. Order does not count for equality.
 *
 * @since 0.1.0
 */
public final class YamlMapping implements YamlNode {
    private final Map<String, Entry> entries;
    private final boolean flow;
    private final Span span;

    YamlMapping(Map<String, Entry> entries, boolean flow, Span span) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        this.flow = flow;
        this.span = span;
    }

    /**
     * One key and its value.
     *
     * @param key the key, a scalar
     * @param value the value
     */
    public record Entry(YamlScalar key, YamlNode value) {}

    /** Returns a map of the given nodes, in the map's iteration order. */
    public static YamlMapping of(Map<String, ? extends YamlNode> nodes) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        nodes.forEach((key, value) -> entries.put(key, new Entry(YamlScalar.of(key), value)));
        return new YamlMapping(entries, false, Span.NONE);
    }

    /** Returns the entries, in order. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** Returns the keys, in order. */
    public Collection<String> keys() {
        return entries.keySet();
    }

    /** Returns the entry of a key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Returns the value of a key. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** Returns the map below a key; empty when there is none, or something else. */
    public Optional<YamlMapping> mapping(String key) {
        return get(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /** Returns the maps of the list below a key, in order; none when there is no list. Items that are no maps are left out. */
    public List<YamlMapping> mappings(String key) {
        return get(key).filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .toList();
    }

    /** Returns the string below a key; empty when there is none, or something else. */
    public Optional<String> string(String key) {
        return get(key).filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(YamlScalar::isString)
                .map(YamlScalar::text);
    }

    /** Returns whether it was written in flow style: <code>{a: b}</code>. */
    public boolean isFlow() {
        return flow;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String words() {
        return "a map";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlMapping that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private Map<String, YamlNode> values() {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return values;
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
