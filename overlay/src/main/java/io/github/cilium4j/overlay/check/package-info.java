/**
 * Checks files as a whole: {@link io.github.cilium4j.overlay.check.InputFiles} finds them,
 * {@link io.github.cilium4j.overlay.check.Checker} knows each document by its content and answers every finding.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
