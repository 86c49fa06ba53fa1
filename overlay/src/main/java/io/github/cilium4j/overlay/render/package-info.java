/**
 * Renders the files of a cluster from its configuration: {@link io.github.cilium4j.overlay.render.Overlay}.
 *
 * <p>A part says which objects it has and what it leaves out; only {@code Layout} knows paths.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
