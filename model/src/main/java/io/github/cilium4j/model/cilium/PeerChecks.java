package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agent takes as one element of a rule. An empty member does not count. */
final class PeerChecks {
    private PeerChecks() {}

    static void oneMember(IngressCommonRule rule) {
        refuseSecond(new Members()
                .addFilled("fromEndpoints", rule.fromEndpoints())
                .addFilled("fromNodes", rule.fromNodes())
                .addFilled("fromEntities", rule.fromEntities())
                .addFilled("fromCIDR", rule.fromCIDR())
                .addFilled("fromCIDRSet", rule.fromCIDRSet())
                .addFilled("fromGroups", rule.fromGroups()));
    }

    static void oneMember(EgressCommonRule rule, @Nullable List<FqdnSelector> toFqdns) {
        refuseSecond(new Members()
                .addFilled("toEndpoints", rule.toEndpoints())
                .addFilled("toNodes", rule.toNodes())
                .addFilled("toEntities", rule.toEntities())
                .addFilled("toCIDR", rule.toCIDR())
                .addFilled("toCIDRSet", rule.toCIDRSet())
                .addFilled("toFQDNs", toFqdns)
                .addFilled("toServices", rule.toServices())
                .addFilled("toGroups", rule.toGroups()));
    }

    private static void refuseSecond(Members members) {
        List<String> names = members.names();
        if (names.size() > 1) {
            throw new InvalidManifestException(
                    names.get(1),
                    "\"" + names.get(1) + "\" stands beside \"" + names.get(0) + "\" in one element",
                    "Move it to an element of its own");
        }
    }

    static void portsOrIcmps(@Nullable List<?> toPorts, @Nullable List<?> icmps) {
        if (ThreeState.isFilled(toPorts) && ThreeState.isFilled(icmps)) {
            throw new InvalidManifestException(
                    "icmps", "\"icmps\" stands beside \"toPorts\" in one element", "Move it to an element of its own");
        }
    }
}
