/**
 * What Cilium's own components and the cluster's DNS must receive while pods are in default deny.
 *
 * <p>Ports are those of containers: Cilium judges a packet after it translated the address and port of a Service. Components in the
 * network of their node are no endpoints, so no policy here selects them.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.component;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
