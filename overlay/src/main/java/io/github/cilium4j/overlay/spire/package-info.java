/**
 * The move of SPIRE's data to a persistent volume: {@link io.github.cilium4j.overlay.spire.SpireDataStorePatch} changes the values
 * of the chart, {@link io.github.cilium4j.overlay.spire.SpireMigration} says what is to be done around that, in which order.
 *
 * <p>A plan is a function of what was observed. Nothing here talks to a cluster: to go on after a step, observe again.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
