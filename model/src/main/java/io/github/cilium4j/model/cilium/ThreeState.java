package io.github.cilium4j.model.cilium;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that are absent, empty or filled. */
final class ThreeState {
    private ThreeState() {}

    static <T> List<T> items(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static boolean isFilled(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }
}
