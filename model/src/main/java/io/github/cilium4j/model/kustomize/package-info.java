/**
 * The file that kustomize reads, as a value: {@link io.github.cilium4j.model.kustomize.Kustomization}. Parts are named as
 * upstream.
 *
 * <p>Every field of kustomize 5.8 is here, the deprecated ones too, so that any file can be read; new files do without them.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.kustomize;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
