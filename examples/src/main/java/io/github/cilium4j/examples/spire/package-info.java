/** Gives SPIRE's server a persistent volume. */
@NullMarked
package io.github.cilium4j.examples.spire;

import org.jspecify.annotations.NullMarked;
