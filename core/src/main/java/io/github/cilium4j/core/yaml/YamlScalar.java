package io.github.cilium4j.core.yaml;

import java.util.Objects;

/**
 * A scalar: a string, a number, a boolean or null.
 *
 * @since 0.1.0
 */
public final class YamlScalar implements YamlNode {
    private final String text;
    private final ScalarType type;
    private final ScalarStyle style;
    private final Span span;

    YamlScalar(String text, ScalarType type, ScalarStyle style, Span span) {
        this.text = text;
        this.type = type;
        this.style = style;
        this.span = span;
    }

    /** Returns a string. */
    public static YamlScalar of(String text) {
        return new YamlScalar(text, ScalarType.STRING, ScalarStyle.DOUBLE_QUOTED, Span.NONE);
    }

    /** Returns an integer. */
    public static YamlScalar of(long number) {
        return new YamlScalar(Long.toString(number), ScalarType.INTEGER, ScalarStyle.PLAIN, Span.NONE);
    }

    /** Returns a boolean. */
    public static YamlScalar of(boolean value) {
        return new YamlScalar(Boolean.toString(value), ScalarType.BOOLEAN, ScalarStyle.PLAIN, Span.NONE);
    }

    /** Returns null. */
    public static YamlScalar ofNull() {
        return new YamlScalar("null", ScalarType.NULL, ScalarStyle.PLAIN, Span.NONE);
    }

    /** Returns what a plain scalar with that text means to Kubernetes. */
    public static YamlScalar plain(String text) {
        return new YamlScalar(text, PlainScalar.typeOf(text), ScalarStyle.PLAIN, Span.NONE);
    }

    /** Returns the text as it was written, without quotes and with escapes resolved. */
    public String text() {
        return text;
    }

    /** Returns the text in its one canonical form: {@code true} for {@code yes}, {@code 511} for {@code 0777}. */
    public String canonical() {
        return PlainScalar.canonical(text, type);
    }

    /** Returns what Kubernetes reads in it. */
    public ScalarType type() {
        return type;
    }

    /** Returns how it was written. */
    public ScalarStyle style() {
        return style;
    }

    /** Returns whether this is a string. */
    public boolean isString() {
        return type == ScalarType.STRING;
    }

    /** Returns whether this is null. */
    public boolean isNull() {
        return type == ScalarType.NULL;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String words() {
        return type.words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlScalar that
                && type == that.type
                && canonical().equals(that.canonical());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, canonical());
    }

    @Override
    public String toString() {
        return isString() ? "\"" + text + "\"" : text;
    }
}
