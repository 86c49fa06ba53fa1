package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Crosses between our nodes and Jackson's, both ways and without loss. */
final class JsonTrees {
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    private JsonTrees() {}

    static JsonNode toJson(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(e -> object.set(e.key().text(), toJson(e.value())));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = NODES.arrayNode(sequence.items().size());
            sequence.items().forEach(item -> array.add(toJson(item)));
            return array;
        }
        return scalarToJson((YamlScalar) node);
    }

    private static JsonNode scalarToJson(YamlScalar scalar) {
        String text = scalar.canonical();
        return switch (scalar.type()) {
            case STRING -> NODES.textNode(text);
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(text));
            case INTEGER -> integer(new BigInteger(text));
            case FLOAT -> number(text);
        };
    }

    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static JsonNode number(String text) {
        return switch (text) {
            case ".nan" -> NODES.numberNode(Double.NaN);
            case ".inf" -> NODES.numberNode(Double.POSITIVE_INFINITY);
            case "-.inf" -> NODES.numberNode(Double.NEGATIVE_INFINITY);
            default -> NODES.numberNode(new BigDecimal(text));
        };
    }

    static YamlNode fromJson(JsonNode json) {
        if (json.isObject()) {
            Map<String, YamlNode> nodes = new LinkedHashMap<>();
            json.properties().forEach(e -> nodes.put(e.getKey(), fromJson(e.getValue())));
            return YamlMapping.of(nodes);
        }
        if (json.isArray()) {
            List<YamlNode> items = new ArrayList<>();
            json.forEach(item -> items.add(fromJson(item)));
            return YamlSequence.of(items);
        }
        return scalarFromJson(json);
    }

    private static YamlScalar scalarFromJson(JsonNode json) {
        if (json.isTextual()) {
            return YamlScalar.of(json.textValue());
        }
        if (json.isNull()) {
            return YamlScalar.ofNull();
        }
        if (json.isBoolean()) {
            return YamlScalar.of(json.booleanValue());
        }
        ScalarType type = json.isIntegralNumber() ? ScalarType.INTEGER : ScalarType.FLOAT;
        return new YamlScalar(numberText(json), type, ScalarStyle.PLAIN, Span.NONE);
    }

    private static String numberText(JsonNode json) {
        double value = json.doubleValue();
        if (Double.isNaN(value)) {
            return ".nan";
        }
        if (Double.isInfinite(value) && json.isDouble()) {
            return value > 0 ? ".inf" : "-.inf";
        }
        String text = json.asText();
        // A decimal without point and exponent would come back as an integer.
        boolean looksWhole = !json.isIntegralNumber() && text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return looksWhole ? text + ".0" : text;
    }
}
