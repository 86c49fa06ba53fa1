/**
 * Rules about network policies that need no traffic: {@link io.github.cilium4j.policies.lint.PolicyRules} lists them.
 *
 * <p>One rule is one class, one page under {@code docs/rules} and one line in the list.
 */
@NullMarked
package io.github.cilium4j.policies.lint;

import org.jspecify.annotations.NullMarked;
