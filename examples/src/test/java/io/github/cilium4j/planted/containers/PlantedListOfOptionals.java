package io.github.cilium4j.planted.containers;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Holds a container in a container. */
@Value.Immutable
interface PlantedListOfOptionals {
    List<Optional<String>> names();
}
