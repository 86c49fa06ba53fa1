/**
 * The parts of policies as questions are asked about them: {@link io.github.cilium4j.policies.rule.PolicyRule} is one rule and its
 * place, {@link io.github.cilium4j.policies.rule.IngressElement} and {@link io.github.cilium4j.policies.rule.EgressElement} are what
 * it allows.
 */
@NullMarked
package io.github.cilium4j.policies.rule;

import org.jspecify.annotations.NullMarked;
