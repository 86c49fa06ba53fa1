package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;

/** The types of fields. */
enum FieldType {
    OBJECT("a map"),
    MAP("a map"),
    LIST("a list"),
    STRING("a string"),
    INTEGER("an integer"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    INT_OR_STRING("a string or an integer"),
    ANY("anything");

    private static final String LIST_OF = "list<";
    private static final String MAP_TO = "map<string,";

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /** Returns the type that a table writes. */
    static FieldType parse(String text) {
        if (text.startsWith(LIST_OF)) {
            return LIST;
        }
        if (text.startsWith(MAP_TO)) {
            return MAP;
        }
        return switch (text) {
            case "object", "object(free)", "object(empty)" -> OBJECT;
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "int-or-string" -> INT_OR_STRING;
            case "any" -> ANY;
            default -> throw new IllegalArgumentException("unknown type " + text);
        };
    }

    /** Returns the type, as a table writes it, of the items of a list or the values of a map. */
    static String inside(String text) {
        String outer = text.startsWith(LIST_OF) ? LIST_OF : MAP_TO;
        return text.substring(outer.length(), text.length() - 1);
    }

    /** Returns the type as people say it, with its article. */
    String words() {
        return words;
    }

    boolean takes(YamlNode node) {
        return switch (this) {
            case OBJECT, MAP -> node instanceof YamlMapping;
            case LIST -> node instanceof YamlSequence;
            case ANY -> !(node instanceof YamlScalar scalar && scalar.isNull());
            default -> node instanceof YamlScalar scalar && takesScalar(scalar);
        };
    }

    private boolean takesScalar(YamlScalar scalar) {
        return switch (this) {
            case STRING -> scalar.isString();
            case BOOLEAN -> scalar.type() == ScalarType.BOOLEAN;
            case INTEGER -> Numbers.isInteger(scalar);
            case NUMBER -> Numbers.isNumber(scalar);
            case INT_OR_STRING -> scalar.isString() || Numbers.isInteger(scalar);
            default -> false;
        };
    }
}
