package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.Origin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values by their key, under the newer and under the older name. Mutable; never leaves the package. */
final class Values {
    private final Map<ConfigKey<?>, Sourced<?>> newer = new LinkedHashMap<>();
    private final Map<ConfigKey<?>, Sourced<?>> older = new LinkedHashMap<>();
    private final Set<ConfigKey<?>> refused = new HashSet<>();

    <T> void put(ConfigKey<T> key, boolean olderName, Sourced<T> value) {
        (olderName ? older : newer).put(key, value);
    }

    <T> void put(ConfigKey<T> key, T value) {
        put(key, false, new Sourced<>(value, key.path(), Origin.UNKNOWN));
    }

    /** Remembers that the text holds something for the key that could not be read. */
    void refuse(ConfigKey<?> key) {
        refused.add(key);
    }

    boolean isRefused(ConfigKey<?> key) {
        return refused.contains(key);
    }

    boolean isPresent(ConfigKey<?> key) {
        return newer.containsKey(key) || older.containsKey(key);
    }

    /** Returns the value under the newer name, else under the older one. */
    <T> Optional<Sourced<T>> find(ConfigKey<T> key) {
        Optional<Sourced<T>> value = find(key, false);
        return value.isPresent() ? value : find(key, true);
    }

    @SuppressWarnings("unchecked") // put() takes only a value of the key's type.
    <T> Optional<Sourced<T>> find(ConfigKey<T> key, boolean olderName) {
        @Nullable Sourced<?> value = (olderName ? older : newer).get(key);
        return Optional.ofNullable((Sourced<T>) value);
    }

    /** Returns the value or the key's default. */
    <T> Optional<T> value(ConfigKey<T> key) {
        return find(key).map(Sourced::value).or(key::defaultValue);
    }

    /** Returns the value or the key's default; there must be one. */
    <T> T require(ConfigKey<T> key) {
        return value(key).orElseThrow(() -> new IllegalStateException(key.path() + " has no value"));
    }

    /** Adds the other values; where both have one, the other's wins. */
    void putAll(Values other) {
        newer.putAll(other.newer);
        older.putAll(other.older);
        refused.addAll(other.refused);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that
                && plain(newer).equals(plain(that.newer))
                && plain(older).equals(plain(that.older));
    }

    @Override
    public int hashCode() {
        return plain(newer).hashCode() + 31 * plain(older).hashCode();
    }

    private static Map<ConfigKey<?>, Object> plain(Map<ConfigKey<?>, Sourced<?>> values) {
        Map<ConfigKey<?>, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, value.value()));
        return plain;
    }
}
