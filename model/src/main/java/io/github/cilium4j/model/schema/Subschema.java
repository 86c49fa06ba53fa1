package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema inside {@code oneOf} and its like, where nothing is said but these.
 *
 * @param required the fields that must be there
 * @param properties what fields that are there must keep
 * @param allowed the values it may have; none when any
 * @param format the format of a text
 * @param not what it must not match
 * @param choices what it must match one, some or all of
 */
record Subschema(
        List<String> required,
        Map<String, Subschema> properties,
        List<YamlNode> allowed,
        Optional<Format> format,
        Optional<Subschema> not,
        List<Choice> choices) {

    /**
     * Returns the schema that a definition writes.
     *
     * @throws IllegalArgumentException when it says what this does not know
     */
    static Subschema parse(YamlNode node) {
        YamlMapping map = (YamlMapping) node;
        List<Choice> choices = new ArrayList<>();
        for (String key : map.keys()) {
            if (Choice.Of.find(key).isPresent()) {
                choices.add(Choice.parse(key, list(map, key)));
            } else if (!List.of("required", "properties", "enum", "format", "not")
                    .contains(key)) {
                throw new IllegalArgumentException("unknown keyword " + key);
            }
        }
        return new Subschema(
                texts(list(map, "required")),
                properties(map),
                list(map, "enum"),
                map.string("format").flatMap(Format::find),
                map.get("not").map(Subschema::parse),
                choices);
    }

    private static Map<String, Subschema> properties(YamlMapping map) {
        Map<String, Subschema> properties = new LinkedHashMap<>();
        Optional<YamlMapping> fields = map.mapping("properties");
        if (fields.isPresent()) {
            for (YamlMapping.Entry field : fields.get().entries()) {
                properties.put(field.key().text(), parse(field.value()));
            }
        }
        return properties;
    }

    private static List<String> texts(List<YamlNode> scalars) {
        List<String> texts = new ArrayList<>();
        for (YamlNode scalar : scalars) {
            texts.add(((YamlScalar) scalar).text());
        }
        return texts;
    }

    private static List<YamlNode> list(YamlMapping map, String key) {
        Optional<YamlNode> list = map.get(key);
        return list.isPresent() ? ((YamlSequence) list.get()).items() : List.of();
    }

    /** Returns whether it asks for one field and nothing else. */
    boolean isField() {
        if (required.size() != 1 || !allowed.isEmpty() || saysMore()) {
            return false;
        }
        for (Subschema property : properties.values()) {
            if (!property.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether it says which values are allowed and nothing else. */
    boolean isListOfValues() {
        return !allowed.isEmpty() && required.isEmpty() && properties.isEmpty() && !saysMore();
    }

    private boolean isEmpty() {
        return allowed.isEmpty() && required.isEmpty() && properties.isEmpty() && !saysMore();
    }

    private boolean saysMore() {
        return format.isPresent() || not.isPresent() || !choices.isEmpty();
    }

    /** Returns the allowed values as texts. */
    List<String> texts() {
        return texts(allowed);
    }

    boolean matches(Seen value) {
        for (String name : required) {
            if (!value.has(name)) {
                return false;
            }
        }
        for (Choice choice : choices) {
            if (!choice.holds(value)) {
                return false;
            }
        }
        return (allowed.isEmpty() || allowed.contains(value.node()))
                && (format.isEmpty() || format.get().holds(value))
                && (not.isEmpty() || !not.get().matches(value))
                && propertiesMatch(value);
    }

    private boolean propertiesMatch(Seen value) {
        for (Map.Entry<String, Subschema> property : properties.entrySet()) {
            Optional<Seen> field = property.getValue().isEmpty() ? Optional.empty() : value.find(property.getKey());
            if (field.isPresent() && !property.getValue().matches(field.get())) {
                return false;
            }
        }
        return true;
    }
}
