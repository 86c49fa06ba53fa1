/**
 * What Cilium measures: {@link io.github.cilium4j.monitoring.metrics.MetricCatalogue} knows every metric of a version, its
 * labels, and what it takes for it to have data.
 *
 * <p>The tables under the resources of this package hold facts of Cilium 1.18.6, 1.19.4 and 1.20.2: read in the sources and, for
 * names, types and labels, listed from the registries of those releases.
 */
@NullMarked
package io.github.cilium4j.monitoring.metrics;

import org.jspecify.annotations.NullMarked;
