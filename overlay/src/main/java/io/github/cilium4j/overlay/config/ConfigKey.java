package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A key of the configuration: its place, what may be written there, and what it means.
 *
 * @param <T> what its value is in Java
 * @since 0.1.0
 */
public final class ConfigKey<T> {
    private final FieldPath path;
    private final ValueType<T> type;
    private final Optional<T> defaultValue;
    private final Optional<FieldPath> olderPath;
    private final Predicate<OverlayConfig> required;
    private final String requiredWords;
    private final boolean inEffect;
    private final String meaning;

    private ConfigKey(Builder<T> builder, String meaning) {
        this.path = builder.path;
        this.type = builder.type;
        this.defaultValue = Optional.ofNullable(builder.defaultValue);
        this.olderPath = Optional.ofNullable(builder.olderPath);
        this.required = builder.required;
        this.requiredWords = builder.requiredWords;
        this.inEffect = builder.inEffect;
        this.meaning = meaning;
    }

    /** Begins a key. */
    static <T> Builder<T> key(String path, ValueType<T> type) {
        return new Builder<>(FieldPath.of(path.split("\\.", -1)), type);
    }

    /** Returns where the key stands, from the root of the configuration. */
    public FieldPath path() {
        return path;
    }

    /** Returns where older configurations have it; empty when it was never elsewhere. */
    public Optional<FieldPath> olderPath() {
        return olderPath;
    }

    /** Returns the value that holds when the key is absent; empty when there is none. */
    public Optional<T> defaultValue() {
        return defaultValue;
    }

    /** Returns what the key means, in one line. */
    public String meaning() {
        return meaning;
    }

    /** Returns whether anything reads the key yet. */
    public boolean isInEffect() {
        return inEffect;
    }

    /** Returns whether the key must be there in any configuration. */
    boolean isRequired() {
        return requiredWords.equals(Builder.ALWAYS);
    }

    /** Returns whether the key must be there in this configuration. */
    public boolean isRequiredIn(OverlayConfig config) {
        return required.test(config);
    }

    /** Returns when the key must be there, in words; empty when never. */
    public String requiredWords() {
        return requiredWords;
    }

    ValueType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** Builds a key; {@link #means} ends it. */
    static final class Builder<T> {
        static final String ALWAYS = "always";

        private final FieldPath path;
        private final ValueType<T> type;
        private @Nullable T defaultValue;
        private @Nullable FieldPath olderPath;
        private Predicate<OverlayConfig> required = config -> false;
        private String requiredWords = "";
        private boolean inEffect = true;

        private Builder(FieldPath path, ValueType<T> type) {
            this.path = path;
            this.type = type;
        }

        Builder<T> orElse(T value) {
            defaultValue = value;
            return this;
        }

        /** The same key under the name that older configurations use. */
        Builder<T> formerly(String older) {
            olderPath = FieldPath.of(older.split("\\.", -1));
            return this;
        }

        Builder<T> required() {
            return requiredWhen(ALWAYS, config -> true);
        }

        Builder<T> requiredWhen(String words, Predicate<OverlayConfig> condition) {
            requiredWords = words;
            required = condition;
            return this;
        }

        /** Nothing reads the key yet; it is accepted because configurations have it. */
        Builder<T> notYetRead() {
            inEffect = false;
            return this;
        }

        ConfigKey<T> means(String meaning) {
            return new ConfigKey<>(this, meaning);
        }
    }
}
