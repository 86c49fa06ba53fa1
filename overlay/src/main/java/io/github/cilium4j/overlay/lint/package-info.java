/**
 * What is wrong with a configuration as a whole: {@link io.github.cilium4j.overlay.lint.ConfigCheck} applies every rule,
 * {@link io.github.cilium4j.overlay.lint.OverlayRules} lists them.
 *
 * <p>Values that contradict each other are told at the one that has to change.
 */
@NullMarked
package io.github.cilium4j.overlay.lint;

import org.jspecify.annotations.NullMarked;
