package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold for an application to be there, in words and as a function of the configuration.
 *
 * @param words the condition, in Markdown
 * @param reasonAgainst why it does not hold; empty when it holds
 */
record Condition(String words, Function<OverlayConfig, Optional<String>> reasonAgainst) {
    static Condition always() {
        return new Condition("always", config -> Optional.empty());
    }

    static Condition on(ConfigKey<Boolean> flag) {
        return new Condition(
                "`" + flag + "`",
                config -> config.is(flag)
                        ? Optional.empty()
                        : Optional.of(flag
                                + config.find(flag).map(value -> " is " + value).orElse(" is not given")));
    }

    static <T> Condition is(ConfigKey<T> key, T value) {
        return isOneOf(key, List.of(value));
    }

    static <T> Condition isOneOf(ConfigKey<T> key, List<T> wanted) {
        return new Condition(
                "`" + key + "` is " + joined(wanted, "`"),
                config -> config.find(key).filter(wanted::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of(key
                                + config.find(key)
                                        .map(value -> " is " + value + ", not " + joined(wanted, ""))
                                        .orElse(" is not given")));
    }

    private static <T> String joined(List<T> values, String quote) {
        return values.stream().map(value -> quote + value + quote).collect(Collectors.joining(" or "));
    }

    static Condition filled(ConfigKey<? extends List<?>> key) {
        return new Condition(
                "`" + key + "` is not empty",
                config -> config.find(key).filter(items -> !items.isEmpty()).isPresent()
                        ? Optional.empty()
                        : Optional.of(key + " is empty"));
    }

    Condition and(Condition other) {
        return new Condition(
                words + " and " + other.words,
                config -> Stream.of(reasonAgainst, other.reasonAgainst)
                        .flatMap(reason -> reason.apply(config).stream())
                        .findFirst());
    }
}
