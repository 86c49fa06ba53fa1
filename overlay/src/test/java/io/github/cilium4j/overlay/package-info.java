/** What the tests of the overlay share. */
@NullMarked
package io.github.cilium4j.overlay;

import org.jspecify.annotations.NullMarked;
