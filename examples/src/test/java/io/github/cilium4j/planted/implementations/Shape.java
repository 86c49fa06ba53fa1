package io.github.cilium4j.planted.implementations;

import org.immutables.value.Value;

/** A value. */
@Value.Immutable
interface Shape {
    String name();
}
