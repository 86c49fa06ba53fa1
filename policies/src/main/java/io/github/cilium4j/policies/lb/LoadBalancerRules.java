package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules about load balancing, in catalogue order.
 *
 * @since 0.1.0
 */
public final class LoadBalancerRules {
    static final RuleInfo OUTSIDE_DEVICES = new RuleInfo(
            "LB-001",
            Gate.DATAPATH,
            Severity.ERROR,
            "an interface of an L2 announcement policy is none of Cilium's devices",
            List.of("I-01", "D-12"));
    static final RuleInfo PART_OF_A_NAME = new RuleInfo(
            "LB-002",
            Gate.ADVICE,
            Severity.WARNING,
            "an interface of an L2 announcement policy is only a part of a device's name",
            List.of("I-01"));
    static final RuleInfo CANNOT_TELL = new RuleInfo(
            "LB-003",
            Gate.ADVICE,
            Severity.INFO,
            "whether an interface of an L2 announcement policy is one of Cilium's devices cannot be told",
            List.of("I-01"));
    static final RuleInfo NO_PATTERN = new RuleInfo(
            "LB-004",
            Gate.AGENT,
            Severity.ERROR,
            "an interface of an L2 announcement policy is no regular expression",
            List.of("I-01"));

    private LoadBalancerRules() {}

    /** Returns every rule about load balancing. */
    public static List<RuleInfo> all() {
        return List.of(OUTSIDE_DEVICES, PART_OF_A_NAME, CANNOT_TELL, NO_PATTERN);
    }
}
