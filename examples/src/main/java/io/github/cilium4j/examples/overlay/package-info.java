/** Renders the files of a cluster. */
@NullMarked
package io.github.cilium4j.examples.overlay;

import org.jspecify.annotations.NullMarked;
