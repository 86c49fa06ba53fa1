/**
 * What a rule is: facts for the catalogue ({@link io.github.cilium4j.core.lint.RuleInfo}) and a check
 * ({@link io.github.cilium4j.core.lint.LintRule}).
 *
 * <p>Rule ids are stable and never reused. Every id has one page under {@code docs/rules}.
 */
@NullMarked
package io.github.cilium4j.core.lint;

import org.jspecify.annotations.NullMarked;
