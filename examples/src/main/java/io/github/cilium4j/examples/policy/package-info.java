/** Builds one policy. */
@NullMarked
package io.github.cilium4j.examples.policy;

import org.jspecify.annotations.NullMarked;
