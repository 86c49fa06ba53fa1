/**
 * Selectors that policies write often, {@link io.github.cilium4j.policies.selector.Pods}, and what Cilium makes of a written one,
 * {@link io.github.cilium4j.policies.selector.IdentitySelector}.
 *
 * <p>A policy of Cilium names a namespace by the label that Cilium gives every pod, not by a field of its own.
 */
@NullMarked
package io.github.cilium4j.policies.selector;

import org.jspecify.annotations.NullMarked;
