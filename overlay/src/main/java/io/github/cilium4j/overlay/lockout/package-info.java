/**
 * Who is locked out when an overlay is applied: {@link io.github.cilium4j.overlay.lockout.Lockout} asks the verdict engine whether the
 * connections still work that a cluster and its operators live on.
 */
@NullMarked
package io.github.cilium4j.overlay.lockout;

import org.jspecify.annotations.NullMarked;
