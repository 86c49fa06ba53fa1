/**
 * Requests made visible without changing what is allowed: {@link io.github.cilium4j.policies.visibility.HttpVisibility}.
 *
 * <p>Default deny counts sources and ports, never requests: what a filter of requests leaves out is refused in any case.
 */
@ManifestStyle
@NullMarked
package io.github.cilium4j.policies.visibility;

import io.github.cilium4j.core.ManifestStyle;
import org.jspecify.annotations.NullMarked;
