package io.github.cilium4j.arbitraries.crd;

import java.util.Set;

/**
 * A row of a {@link CrdTable}.
 *
 * @param path where the field is, such as {@code spec.egress[].toCIDR}
 * @param type its type, such as {@code list<string>}
 * @param required whether the object right above it needs it
 * @param allowed the values it may have; empty when there is no such list
 * @param limits how large it may be, and how its text must look
 * @param isOpen whether the table does not say what is below it
 */
record CrdField(String path, String type, boolean required, Set<String> allowed, CrdLimits limits, boolean isOpen) {
    /** Returns a field that nothing more is said about. */
    static CrdField unlimited(String path, String type, boolean required, Set<String> allowed) {
        return new CrdField(path, type, required, allowed, CrdLimits.NONE, false);
    }

    CrdField at(String newPath) {
        return new CrdField(newPath, type, required, allowed, limits, isOpen);
    }

    /** Whether it is a list that no item may be in. */
    boolean mustBeEmpty() {
        return limits.maxItems().filter(most -> most == 0).isPresent();
    }

    /** Whether this is an item of a list or a value of a map. */
    static boolean isItem(String path) {
        return path.endsWith("[]") || path.endsWith("{}");
    }
}
