/**
 * The way from a browser to Hubble's UI: {@link io.github.cilium4j.overlay.route.HubbleUiRoute}, and the Gateway itself where Cilium
 * implements the Gateway API, {@link io.github.cilium4j.overlay.route.CiliumGateway}.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.overlay.route;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
