/**
 * The way from a browser to Hubble's UI: {@link io.github.cilium4j.overlay.route.HubbleUiRoute}, and the Gateway itself where Cilium
 * implements the Gateway API, {@link io.github.cilium4j.overlay.route.CiliumGateway}.
 */
@NullMarked
package io.github.cilium4j.overlay.route;

import org.jspecify.annotations.NullMarked;
