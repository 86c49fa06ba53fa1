/**
 * Strings with a grammar, parsed once and printed in one form: addresses ({@link io.github.cilium4j.core.value.IpAddress},
 * {@link io.github.cilium4j.core.value.Cidr}, {@link io.github.cilium4j.core.value.IpRange}), names and labels, ports,
 * durations, quantities and patterns.
 *
 * <p>Every {@code parse} throws {@link io.github.cilium4j.core.InvalidManifestException} with the text quoted and an
 * example of what to write, and {@code parse(x.toString())} equals {@code x}. Nothing here asks the network.
 */
@NullMarked
package io.github.cilium4j.core.value;

import org.jspecify.annotations.NullMarked;
