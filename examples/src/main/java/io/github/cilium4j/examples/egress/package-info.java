/** Denies egress and lets one application out. */
@NullMarked
package io.github.cilium4j.examples.egress;

import org.jspecify.annotations.NullMarked;
