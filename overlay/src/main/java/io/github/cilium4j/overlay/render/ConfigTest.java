package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.Sourced;

/** One test of a {@link Condition}. */
sealed interface ConfigTest permits KeyTest, AnyFlag {
    /** Returns whether it holds. */
    boolean holds(OverlayConfig config);

    /** Returns whether what the configuration gives decides it, and not the defaults alone. */
    boolean isGiven(OverlayConfig config);

    /** Returns the key and its value in words. */
    String describe(OverlayConfig config);

    /** Returns the operand of a Go template, with the names of keys as the configuration has them. */
    String template(OverlayConfig config);

    /** Returns a key that is given as a template names it. */
    static String field(ConfigKey<?> key, OverlayConfig config) {
        return "."
                + config.given(key).map(Sourced::path).map(FieldPath::toString).orElseThrow();
    }
}
