/**
 * Reads PromQL as far as questions about metrics need it:
 * {@link io.github.cilium4j.monitoring.promql.PromExpression} knows the selectors, the groupings and the calls.
 *
 * <p>It does not check types or functions. What it cannot read it refuses, so that no selector is ever missed.
 */
@NullMarked
package io.github.cilium4j.monitoring.promql;

import org.jspecify.annotations.NullMarked;
