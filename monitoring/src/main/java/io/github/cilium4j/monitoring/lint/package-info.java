/**
 * Rules about monitors and dashboards: {@link io.github.cilium4j.monitoring.lint.MonitoringRules} lists them.
 *
 * <p>One rule is one class, one page under {@code docs/rules} and one line in the list.
 */
@NullMarked
package io.github.cilium4j.monitoring.lint;

import org.jspecify.annotations.NullMarked;
