package io.github.cilium4j.overlay.config;

/**
 * Which per-application values are merged over the base.
 *
 * @since 0.1.0
 */
public enum Environment {
    DEV("dev"),
    PROD("prod");

    private final String text;

    Environment(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
