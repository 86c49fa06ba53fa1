package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/**
 * The rules about network policies, in catalogue order.
 *
 * @since 0.1.0
 */
public final class PolicyRules {
    private static final List<LintRule<Cluster>> CHECKS = List.of(
            new ExclusionWithoutNamespaceLabel(),
            new FqdnWithoutDnsRule(),
            new L7WithoutProxy(),
            new RootPathOnly(),
            new VisibilityThatDenies(),
            new VisibilityWithinNamespace(),
            new SubjectOfAnotherNamespace(),
            new ServicePortInPolicy(),
            new WorldOnEveryPort(),
            new HostPolicyWithoutNode(),
            new DefaultDenyWithoutNodes(),
            new IcmpErrorsDropped(),
            new MutualAuthenticationOpensPods(),
            new MutualAuthenticationClosesPods(),
            new AuthenticationWithoutSpire(),
            new PolicyOnHostNetwork(),
            new PeerThatNeverMatches(),
            new TwoSpellingsOfAKey(),
            new LabelWithoutIdentity(),
            new CidrKeyInSelector(),
            new ReservedKeyWithDot(),
            new PeerInAnotherNamespace(),
            new ExclusionThatAdmitsWorld(),
            new EmptyPeerList(),
            new EmptyListIsAnybody(),
            new PortsThatOpenNothing(),
            new EmptyPortList(),
            new EmptySection(),
            new DefaultDenyWithoutElements(),
            new NameWithoutQuery(),
            new DoubleStarPattern(),
            new ServiceThatDoesNotExist(),
            new ServicesInDeny(),
            new CidrInsideCluster(),
            new EveryPortWithoutIcmp(),
            new IcmpTypeZero(),
            new EndPortWithoutRange(),
            new PortNotDecimal(),
            new PathWithoutPattern(),
            new RequestNobodySends(),
            new EmptyRequestList(),
            new RequestsAllowedAnyway(),
            new RequestsNotRefused(),
            new DenyThatIsolates(),
            new AllowUnderDeny(),
            new HostPolicyWithoutFirewall(),
            new PoliciesNeverEnforced(),
            new PodLabelledLikeAHost(),
            new EgressWithoutDns(),
            new NameOfAService());

    private PolicyRules() {}

    /** Returns the rules. */
    public static List<LintRule<Cluster>> checks() {
        return CHECKS;
    }

    /** Returns what the catalogue says about each. */
    public static List<RuleInfo> all() {
        return CHECKS.stream().map(LintRule::info).toList();
    }
}
