package io.github.cilium4j.policies.verdict;

/**
 * A rule that nearly matches a flow, and what keeps it from doing so.
 *
 * @param rule the rule
 * @param why what would have to be different, a clause without a full stop
 * @param distance how many conditions are not met; 1 is nearest
 * @since 0.1.0
 */
public record Miss(RuleReference rule, String why, int distance) {}
