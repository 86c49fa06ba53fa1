package io.github.cilium4j.arbitraries.crd;

import java.util.Set;

/**
 * A row of a {@link CrdTable}.
 *
 * @param path where the field is, such as {@code spec.egress[].toCIDR}
 * @param type its type, such as {@code list<string>}
 * @param required whether the object right above it needs it
 * @param allowed the values it may have; empty when there is no such list
 * @param mustBeEmpty whether it is a list that no item may be in
 */
record CrdField(String path, String type, boolean required, Set<String> allowed, boolean mustBeEmpty) {
    /** Returns a field that nothing more is said about. */
    static CrdField unlimited(String path, String type, boolean required, Set<String> allowed) {
        return new CrdField(path, type, required, allowed, false);
    }

    CrdField at(String newPath) {
        return new CrdField(newPath, type, required, allowed, mustBeEmpty);
    }

    /** Whether this is an item of a list or a value of a map. */
    static boolean isItem(String path) {
        return path.endsWith("[]") || path.endsWith("{}");
    }
}
