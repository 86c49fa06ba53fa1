/**
 * Default deny: recipes for the three clusterwide policies that forbid what no other policy allows.
 *
 * <p>{@link io.github.cilium4j.policies.defaultdeny.ExternalEgressDefaultDeny} is about traffic out of the cluster,
 * {@link io.github.cilium4j.policies.defaultdeny.HostIngressDefaultDeny} about traffic to the nodes,
 * {@link io.github.cilium4j.policies.defaultdeny.PodIngressDefaultDeny} about traffic to pods. Policies only add: each exception is a policy
 * of its own, and the recipes for those are in {@code policies.application} and {@code policies.component}.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.defaultdeny;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
