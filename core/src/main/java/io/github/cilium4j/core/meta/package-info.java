/** The few shapes that every Kubernetes object shares: its metadata and its label selectors. */
@ManifestStyle
@NullMarked
package io.github.cilium4j.core.meta;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
