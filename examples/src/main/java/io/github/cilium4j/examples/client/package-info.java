/** Hands a value to the fabric8 client. */
@NullMarked
package io.github.cilium4j.examples.client;

import org.jspecify.annotations.NullMarked;
