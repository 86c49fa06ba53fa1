package io.github.cilium4j.core.yaml;

/**
 * What Kubernetes reads in a scalar.
 *
 * @since 0.1.0
 */
public enum ScalarType {
    STRING("a string"),
    INTEGER("an integer"),
    FLOAT("a number"),
    BOOLEAN("a boolean"),
    NULL("null");

    private final String words;

    ScalarType(String words) {
        this.words = words;
    }

    /** Returns the type as people say it, with its article. */
    public String words() {
        return words;
    }
}
