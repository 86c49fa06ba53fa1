package io.github.cilium4j.policies.lb;

/**
 * An interface as a property draws it.
 *
 * @param pattern the regular expression
 * @param literal whether it was drawn as a plain name
 */
record DrawnInterface(String pattern, boolean literal) {}
