/** Judges a text by the rules. */
@NullMarked
package io.github.cilium4j.examples.check;

import org.jspecify.annotations.NullMarked;
