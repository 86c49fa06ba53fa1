/**
 * The few shapes that Kubernetes objects share, as values: {@link io.github.cilium4j.core.meta.ObjectMeta} and
 * {@link io.github.cilium4j.core.meta.LabelSelector}.
 *
 * <p>Their builders refuse what every API server refuses; a kind's own rules are checked where the kind is known. Maps
 * are in natural order of their keys.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.core.meta;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
