package io.github.cilium4j.core.yaml;

/**
 * How a scalar is written.
 *
 * @since 0.1.0
 */
public enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
}
