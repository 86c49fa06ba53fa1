package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Origin;

/**
 * A value of a configuration and where it stands.
 *
 * @param value the value
 * @param path the key it was given under, which may be an older name
 * @param origin its place
 * @param <T> the value's type
 * @since 0.1.0
 */
public record Sourced<T>(T value, FieldPath path, Origin origin) {}
