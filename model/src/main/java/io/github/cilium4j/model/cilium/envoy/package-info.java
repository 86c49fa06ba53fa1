/**
 * What Cilium has Envoy do: resources of Envoy as objects, and how Gateways are set up. Names are upstream's, so that {@code Service}
 * and {@code EnvoyConfig} here are other types than those of policies.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.cilium.envoy;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
