package io.github.cilium4j.planted.propertyorder;

/** Has an attribute that values inherit. */
interface Named {
    String title();
}
