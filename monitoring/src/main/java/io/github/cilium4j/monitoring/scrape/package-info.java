/**
 * Recipes for monitors that make Prometheus scrape Cilium: one per component, and
 * {@link io.github.cilium4j.monitoring.scrape.CiliumMonitors} for all of them.
 *
 * <p>Each is a value whose {@code manifest()} is the monitor. Names of Services, ports and labels are those of the Cilium
 * chart, the same in 1.18.6, 1.19.4 and 1.20.2, and of the rke2-cilium chart, which does not change them.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
