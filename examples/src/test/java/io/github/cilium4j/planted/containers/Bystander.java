package io.github.cilium4j.planted.containers;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Holds plain containers. */
@Value.Immutable
interface Bystander {
    @Nullable
    List<String> names();

    Optional<String> name();

    SortedMap<String, String> labels();

    static List<List<String>> notAnAttribute() {
        return List.of();
    }
}
