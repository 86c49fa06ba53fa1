/**
 * Assertions in the way of AssertJ on who may talk to whom:
 * {@link io.github.cilium4j.testing.NetworkAssertions} is where they begin. One that fails prints which rules decide and which nearly
 * did.
 */
@NullMarked
package io.github.cilium4j.testing;

import org.jspecify.annotations.NullMarked;
