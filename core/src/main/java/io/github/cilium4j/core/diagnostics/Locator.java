package io.github.cilium4j.core.diagnostics;

/**
 * Finds the place of a field in the text that its value was read from.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Locator {
    /** The locator of a value that was built in Java. */
    Locator UNKNOWN = path -> Origin.UNKNOWN;

    /**
     * Returns the place of a field; the place of the nearest field above it when it is absent.
     *
     * @param path the field, from the root of the value
     */
    Origin locate(FieldPath path);
}
