/** A package as it should be. */
@NullMarked
package io.github.cilium4j.planted.packages.marked;

import org.jspecify.annotations.NullMarked;
