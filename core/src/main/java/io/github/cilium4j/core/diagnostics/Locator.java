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

    /**
     * Returns the place of a field's key; where keys have no place of their own, that of its value.
     *
     * @param path the field, from the root of the value
     */
    default Origin locateKey(FieldPath path) {
        return locate(path);
    }
}
