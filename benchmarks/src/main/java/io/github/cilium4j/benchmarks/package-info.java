/**
 * What a user waits for, measured by JMH: reading, writing, building and checking policies like those of
 * {@link io.github.cilium4j.benchmarks.TypicalPolicies}. One operation is one policy everywhere, so scores are policies a second.
 */
@NullMarked
package io.github.cilium4j.benchmarks;

import org.jspecify.annotations.NullMarked;
