package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.function.Function;

/**
 * A string with a grammar, or any string.
 *
 * @param <T> what it is in Java; its {@code toString} is the text
 */
final class TextType<T> implements ValueType<T> {
    private final String name;
    private final boolean takesNumbers;
    private final Function<String, T> parse;

    private TextType(String name, boolean takesNumbers, Function<String, T> parse) {
        this.name = name;
        this.takesNumbers = takesNumbers;
        this.parse = parse;
    }

    /** Returns the type of strings that a parser takes; it throws {@link InvalidManifestException} for others. */
    static <T> TextType<T> of(String name, Function<String, T> parse) {
        return new TextType<>(name, false, parse);
    }

    /** Returns the type of strings that may be written as plain numbers as well. */
    static <T> TextType<T> orNumber(String name, Function<String, T> parse) {
        return new TextType<>(name, true, parse);
    }

    /** Returns the type of all strings but the empty one. */
    static TextType<String> any() {
        return of("string", text -> {
            if (text.isEmpty()) {
                throw new InvalidManifestException("", "the string is empty", "Write a value, or remove the key");
            }
            return text;
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String words() {
        return "a string";
    }

    @Override
    public Optional<T> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlScalar scalar) || !isText(scalar)) {
            String fix =
                    node instanceof YamlScalar scalar ? "Write \"" + scalar.text() + "\" in quotes" : "Write a string";
            context.wrongType(node, words(), fix);
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (InvalidManifestException e) {
            context.report(ConfigRules.WRONG_VALUE, e.problem(), e.fix());
            return Optional.empty();
        }
    }

    private boolean isText(YamlScalar scalar) {
        boolean number = scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.FLOAT;
        return scalar.isString() || takesNumbers && number;
    }

    @Override
    public YamlNode write(T value) {
        return YamlScalar.of(value.toString());
    }
}
