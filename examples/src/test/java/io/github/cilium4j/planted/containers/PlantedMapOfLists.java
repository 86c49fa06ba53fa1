package io.github.cilium4j.planted.containers;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Holds a container in a container. */
@Value.Immutable
interface PlantedMapOfLists {
    Map<String, List<String>> names();
}
