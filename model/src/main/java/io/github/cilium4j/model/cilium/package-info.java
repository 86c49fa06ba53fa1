/**
 * The kinds of Cilium 1.18 to 1.20 as values, named as upstream: network policies and their groups of blocks, pools of
 * load-balancer addresses, L2 announcements, BGP and redirection on the node. Packages below hold the egress gateway, Envoy, nodes
 * and endpoints.
 *
 * <p>A field that only some versions know says so with {@link io.github.cilium4j.core.CiliumVersions}. Builders refuse what
 * no supported version takes; what only some refuse is found by validation, which knows the version.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
