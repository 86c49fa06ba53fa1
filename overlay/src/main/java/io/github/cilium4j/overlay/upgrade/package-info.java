/**
 * What another version of Cilium makes of the same files: {@link io.github.cilium4j.overlay.upgrade.UpgradeReport} says what becomes
 * invalid or legal, loses fields, changes its API version or means something else.
 *
 * <p>The judges of API server, agent and Helm values know each version; what they say of one and not of the next is a change. What
 * only changes its meaning has one class each, a {@code MeaningChange} in the list of {@code MeaningChanges}.
 */
@NullMarked
package io.github.cilium4j.overlay.upgrade;

import org.jspecify.annotations.NullMarked;
