/**
 * Nodes: what Cilium writes down about them, settings that some of them have otherwise, the pools their pods get addresses from,
 * and plugins of their datapath.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.cilium.node;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
