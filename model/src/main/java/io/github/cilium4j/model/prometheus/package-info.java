/**
 * The kinds of the Prometheus Operator as values: {@link io.github.cilium4j.model.prometheus.ServiceMonitor} scrapes
 * Services, {@link io.github.cilium4j.model.prometheus.PodMonitor} pods, and
 * {@link io.github.cilium4j.model.prometheus.PrometheusRule} holds alerts. Parts are named as upstream.
 *
 * <p>Fields, allowed values and limits are those of the custom resource definitions of Prometheus Operator 0.95.1. Builders
 * refuse what they refuse; what the operator itself finds wrong later is left to validation.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.prometheus;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
