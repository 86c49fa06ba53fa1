/**
 * Load balancing: recipes for pools of addresses and for their announcement, and the rules about both.
 *
 * <p>{@link io.github.cilium4j.policies.lb.L2Announcement} takes the devices of the cluster and refuses an interface outside
 * them; {@link io.github.cilium4j.policies.lb.L2InterfaceCheck} judges the interfaces of files by the devices of files.
 * {@link io.github.cilium4j.policies.lb.BgpPeering} announces addresses to routers instead, and
 * {@link io.github.cilium4j.policies.lb.BgpHostIngress} lets those in.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
