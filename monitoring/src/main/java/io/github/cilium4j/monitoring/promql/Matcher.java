package io.github.cilium4j.monitoring.promql;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Re2Pattern;

/**
 * A condition on one label of a selector.
 *
 * @param label the label
 * @param op how its value is compared
 * @param value the text or pattern, with escapes resolved
 * @since 0.1.0
 */
public record Matcher(String label, MatchOp op, String value) {
    /**
     * Returns whether a value of the label passes. A label that a series does not have is the empty text.
     *
     * @throws InvalidManifestException when the pattern is none of RE2
     */
    public boolean accepts(String candidate) {
        return switch (op) {
            case EQUAL -> candidate.equals(value);
            case NOT_EQUAL -> !candidate.equals(value);
            case REGEX -> Re2Pattern.parse(value).matchesWhole(candidate);
            case NOT_REGEX -> !Re2Pattern.parse(value).matchesWhole(candidate);
        };
    }

    /** Returns whether the value is only known once Grafana has put its variables in. */
    public boolean hasVariable() {
        return value.contains("$") && !value.endsWith("$") || value.contains("[[");
    }

    /** Returns the matcher as PromQL writes it. */
    @Override
    public String toString() {
        return label + op + "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
