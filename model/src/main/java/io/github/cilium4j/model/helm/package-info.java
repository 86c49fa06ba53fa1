/**
 * What the helm-controller of RKE2 and K3s reads: {@link io.github.cilium4j.model.helm.HelmChartConfig} overrides values of a
 * packaged chart.
 *
 * <p>Fields and allowed values are those of the custom resource definition of helm-controller 0.17.9. Values are opaque here:
 * a text or a tree of nodes.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.helm;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
