package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading data as a type: the value, or what is wrong.
 *
 * @param value the value; empty when there are findings
 * @param findings what is wrong, in the order of the text; empty when there is a value
 * @param <T> the type
 * @since 0.1.0
 */
public record Bound<T>(Optional<T> value, List<Finding> findings) {
    /** Creates the outcome. */
    public Bound {
        findings = List.copyOf(findings);
    }
}
