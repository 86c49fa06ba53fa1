package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of request of a proxylib parser: what each of its fields must be. Gone from Cilium 1.20.
 *
 * @since 0.1.0
 */
public final class PortRuleL7 {
    private final SortedMap<String, String> fields;

    private PortRuleL7(Map<String, String> fields) {
        this.fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /**
     * Returns the requests with some fields; without any, every request.
     *
     * @throws InvalidManifestException when a field has no name: cilium 1.18.6 pkg/policy/api/l7.go
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PortRuleL7 of(Map<String, String> fields) {
        if (fields.containsKey("")) {
            throw new InvalidManifestException("", "a field has the name \"\"", "Name the field");
        }
        return new PortRuleL7(fields);
    }

    /** Returns the fields and what they must be. */
    @JsonValue
    public SortedMap<String, String> fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortRuleL7 that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
