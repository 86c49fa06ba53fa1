/**
 * Alerts about Cilium: {@link io.github.cilium4j.monitoring.alerts.CiliumAlertRules} is the PrometheusRule that holds them.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.monitoring.alerts;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
