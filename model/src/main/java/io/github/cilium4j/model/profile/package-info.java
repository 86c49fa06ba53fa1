/**
 * What is known about a cluster's Cilium: its version and the settings that change behaviour, each with the place it came
 * from.
 *
 * <p>{@link io.github.cilium4j.model.profile.ProfileReader} reads a {@link io.github.cilium4j.model.profile.ClusterProfile}
 * from Helm values, from a HelmChartConfig or from the ConfigMap {@code cilium-config}.
 * {@link io.github.cilium4j.model.profile.Devices} says whether an interface is one of Cilium's devices.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
