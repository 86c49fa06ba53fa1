/** Rendered trees with one thing broken, each of which a rule has to find. */
@NullMarked
package io.github.cilium4j.overlay.mutation;

import org.jspecify.annotations.NullMarked;
