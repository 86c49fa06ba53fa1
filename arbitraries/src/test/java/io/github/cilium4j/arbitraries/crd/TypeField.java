package io.github.cilium4j.arbitraries.crd;

import java.util.Set;

/**
 * An attribute of one of our types, in the words of a {@link CrdField}.
 *
 * @param type its type, such as {@code list<string>}
 * @param presence whether a value must be there
 * @param allowed the values it may have; empty when any
 */
record TypeField(String type, Presence presence, Set<String> allowed) {
    enum Presence {
        MANDATORY,
        OPTIONAL,
        /** A list or map that is absent when it is empty. */
        COLLECTION
    }
}
