package io.github.cilium4j.policies.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list where absent and empty are the same to the caller.
 *
 * @since 0.1.0
 */
public final class Items {
    private Items() {}

    /** Returns the items, none when the list is absent. */
    public static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
