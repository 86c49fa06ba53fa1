package io.github.cilium4j.planted.containers;

import java.util.List;
import org.immutables.value.Value;

/** Holds a container in a container. */
@Value.Immutable
interface PlantedListOfLists {
    List<List<String>> names();
}
