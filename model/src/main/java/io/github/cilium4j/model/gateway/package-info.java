/**
 * Two kinds of the Gateway API 1.6.1 as values: {@link io.github.cilium4j.model.gateway.HTTPRoute} and
 * {@link io.github.cilium4j.model.gateway.ReferenceGrant}. Parts are named as upstream.
 *
 * <p>Fields, limits and rules are those of the standard channel's custom resource definitions; builders refuse what they
 * refuse.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
