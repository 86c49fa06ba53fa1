/**
 * The configuration of a cluster as a value: {@link io.github.cilium4j.overlay.config.OverlayConfig} holds what
 * {@code config.yaml} says, each value with its place, {@link io.github.cilium4j.overlay.config.ConfigReader} reads it.
 *
 * <p>{@link io.github.cilium4j.overlay.config.ConfigKeys} is the one table of keys: reader, documentation and messages come
 * from it.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
