/**
 * Mutual authentication: {@link io.github.cilium4j.policies.authentication.MutualAuthenticationRequired}.
 *
 * <p>Authentication is an attribute of what is allowed, so demanding it of everybody also allows everybody.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.authentication;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
