/**
 * Dashboards of Grafana for Cilium: {@link io.github.cilium4j.monitoring.dashboard.CiliumAgentDashboard} and
 * {@link io.github.cilium4j.monitoring.dashboard.CiliumOperatorDashboard} made for a cluster, without panels that would stay
 * empty there; {@link io.github.cilium4j.monitoring.dashboard.DashboardConfigMap}, which carries one into the cluster; and
 * {@link io.github.cilium4j.monitoring.dashboard.DashboardCorrections} for Cilium's own dashboards.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
