/**
 * What installs and configures Cilium itself: {@link io.github.cilium4j.overlay.helm.RkeCiliumChartConfig} renders the values of
 * RKE2's chart, {@link io.github.cilium4j.overlay.helm.SpireNamespace} the namespace that SPIRE needs before it, and
 * {@link io.github.cilium4j.overlay.helm.CiliumConfigPatch} changes metrics of a running cluster.
 *
 * <p>Only keys that the chart of the version reads are written. Pure functions of the configuration.
 */
@NullMarked
package io.github.cilium4j.overlay.helm;

import org.jspecify.annotations.NullMarked;
