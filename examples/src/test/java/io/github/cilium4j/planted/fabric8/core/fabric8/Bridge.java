package io.github.cilium4j.planted.fabric8.core.fabric8;

import io.fabric8.kubernetes.api.model.Pod;

/** May name fabric8 types. */
abstract class Bridge {
    abstract Pod pod();
}
