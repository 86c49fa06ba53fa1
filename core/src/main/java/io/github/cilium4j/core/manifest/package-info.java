/**
 * Objects of the cluster: {@link io.github.cilium4j.core.manifest.Manifest} is one,
 * {@link io.github.cilium4j.core.manifest.Manifests} are many with their places,
 * {@link io.github.cilium4j.core.manifest.Kinds} says which type a kind has.
 *
 * <p>A kind without a type survives as {@link io.github.cilium4j.core.manifest.UntypedManifest} and is written back.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
