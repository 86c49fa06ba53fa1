package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.stream.Stream;

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

    private static final List<LintRule<Cluster>> CHECKS = List.of(
            new LocalServiceAnnounced(),
            new AnnouncementSwitchedOff(),
            new TwoAnnouncers(),
            new OverlappingPools(),
            new PoolOfAnotherFamily(),
            new PoolOutsideNodeNetwork(),
            new HoldTimeTooShort(),
            new PeerConfigMissing(),
            new NothingAdvertised(),
            new BgpSwitchedOff(),
            new BgpPeersLockedOut(),
            new BlockNotAligned(),
            new FirstAndLastGivenOut(),
            new AnnouncesNothing(),
            new AnnouncedFromNowhere(),
            new RequestedAddressOutsidePools(),
            new NoNeighbourDiscovery());

    private LoadBalancerRules() {}

    /** Returns the rules that judge the objects of a cluster together. */
    public static List<LintRule<Cluster>> checks() {
        return CHECKS;
    }

    /** Returns what the catalogue says about every rule about load balancing. */
    public static List<RuleInfo> all() {
        return Stream.concat(
                        Stream.of(OUTSIDE_DEVICES, PART_OF_A_NAME, CANNOT_TELL, NO_PATTERN),
                        CHECKS.stream().map(LintRule::info))
                .toList();
    }
}
