package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * When Argo CD deploys something: tests of configuration keys that must all hold. It is evaluated here and printed for the
 * {@code templatePatch}, where Argo CD evaluates it again whenever the configuration in the repository changes. Immutable.
 *
 * <p>A key that the configuration does not give is decided by its default and not printed: with {@code missingkey=error} a
 * template that mentions it would fail.
 */
final class Condition {
    private final List<ConfigTest> tests;

    private Condition(List<ConfigTest> tests) {
        this.tests = List.copyOf(tests);
    }

    /** Returns the condition that always holds. */
    static Condition always() {
        return new Condition(List.of());
    }

    /** Returns the condition that a flag is on. */
    static Condition on(ConfigKey<Boolean> flag) {
        return always().and(flag);
    }

    /** Returns the condition that one of the flags is on. */
    static Condition anyOf(List<ConfigKey<Boolean>> flags) {
        return always().and(new AnyFlag(flags));
    }

    /** Returns this condition and that a flag is on. */
    Condition and(ConfigKey<Boolean> flag) {
        return and(new KeyTest<>(flag, true, true));
    }

    /** Returns this condition and that a flag is off. */
    Condition andNot(ConfigKey<Boolean> flag) {
        return and(new KeyTest<>(flag, true, false));
    }

    /** Returns this condition and that a key has a value. */
    <T> Condition and(ConfigKey<T> key, T value) {
        return and(new KeyTest<>(key, value, true));
    }

    /** Returns this condition and that a key has another value. */
    <T> Condition andNot(ConfigKey<T> key, T value) {
        return and(new KeyTest<>(key, value, false));
    }

    private Condition and(ConfigTest test) {
        List<ConfigTest> all = new ArrayList<>(tests);
        all.add(test);
        return new Condition(all);
    }

    /** Returns whether it holds. */
    boolean holds(OverlayConfig config) {
        return tests.stream().allMatch(test -> test.holds(config));
    }

    /** Returns whether it could hold if keys that the configuration gives had other values. */
    boolean isPossible(OverlayConfig config) {
        return tests.stream().allMatch(test -> test.isGiven(config) || test.holds(config));
    }

    /** Returns why it does not hold: the first key that says so, and its value; empty when it holds. */
    String reasonAgainst(OverlayConfig config) {
        return tests.stream()
                .filter(test -> !test.holds(config))
                .findFirst()
                .map(test -> test.describe(config))
                .orElse("");
    }

    /** Returns the pipeline of a Go template's {@code if}; empty when nothing that is given decides. */
    String template(OverlayConfig config) {
        List<String> given = tests.stream()
                .filter(test -> test.isGiven(config))
                .map(test -> test.template(config))
                .toList();
        return given.size() > 1 ? "and " + String.join(" ", given) : String.join("", given);
    }
}
