package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;

/**
 * A type that the schema of a chart gives a value. Null is not among them: Helm takes it for "without the chart's default".
 *
 * @since 0.1.0
 */
public enum ValueType {
    MAP('m', "a map"),
    LIST('l', "a list"),
    STRING('s', "a string"),
    BOOLEAN('b', "a boolean"),
    INTEGER('i', "an integer"),
    NUMBER('n', "a number");

    private final char letter;
    private final String words;

    ValueType(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** Returns the letter that stands for it in the table. */
    char letter() {
        return letter;
    }

    /** Returns the type as people say it, with its article. */
    public String words() {
        return words;
    }

    boolean takes(YamlNode node) {
        return switch (this) {
            case MAP -> node instanceof YamlMapping;
            case LIST -> node instanceof YamlSequence;
            case STRING -> isScalar(node, ScalarType.STRING);
            case BOOLEAN -> isScalar(node, ScalarType.BOOLEAN);
            case INTEGER -> isScalar(node, ScalarType.INTEGER) || isWhole(node);
            case NUMBER -> isScalar(node, ScalarType.INTEGER) || isScalar(node, ScalarType.FLOAT);
        };
    }

    private static boolean isScalar(YamlNode node, ScalarType type) {
        return node instanceof YamlScalar scalar && scalar.type() == type;
    }

    /** A JSON schema takes {@code 1.0} for an integer. */
    private static boolean isWhole(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.type() == ScalarType.FLOAT
                && scalar.text().matches("[-+]?[0-9]+\\.0*");
    }
}
