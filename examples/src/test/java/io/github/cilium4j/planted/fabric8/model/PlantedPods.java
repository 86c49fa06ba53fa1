package io.github.cilium4j.planted.fabric8.model;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;

/** Names a fabric8 type outside the bridge, in a type argument. */
abstract class PlantedPods {
    abstract List<Pod> pods();
}
