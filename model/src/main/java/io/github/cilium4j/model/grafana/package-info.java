/**
 * Dashboards of Grafana as values: {@link io.github.cilium4j.model.grafana.Dashboard} and its parts, named as in Grafana's
 * classic JSON model. No more of that model than our own dashboards use.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.grafana;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
