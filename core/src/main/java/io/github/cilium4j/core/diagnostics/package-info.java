/**
 * What the SDK tells about an input: a {@link io.github.cilium4j.core.diagnostics.Finding} says where, how bad, what is
 * wrong, and what to write instead.
 *
 * <p>Checks return findings and never throw. Only {@code build()} throws, and only for a value that no cluster would
 * accept.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.core.diagnostics;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
