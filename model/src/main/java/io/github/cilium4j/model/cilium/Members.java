package io.github.cilium4j.model.cilium;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the names of the members of a value that are there. */
final class Members {
    private final List<String> names = new ArrayList<>();

    /** Adds a member when its condition holds. */
    Members add(String name, boolean isThere) {
        if (isThere) {
            names.add(name);
        }
        return this;
    }

    /** Adds a list that has items. */
    Members addFilled(String name, @Nullable List<?> list) {
        return add(name, ThreeState.isFilled(list));
    }

    List<String> names() {
        return names;
    }
}
