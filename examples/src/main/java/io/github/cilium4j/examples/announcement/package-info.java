/** Announces a range of addresses. */
@NullMarked
package io.github.cilium4j.examples.announcement;

import org.jspecify.annotations.NullMarked;
