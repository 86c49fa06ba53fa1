package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.model.cilium.IcmpFamily;
import java.util.Arrays;

/** Types of ICMP. Source: cilium 1.18.6, pkg/policy/api/rule_validation.go. */
final class IcmpCheck {
    private static final int MOST = 40;

    private final AgentSettings settings;

    IcmpCheck(AgentSettings settings) {
        this.settings = settings;
    }

    /** Checks whether {@code icmps} can stand in an element at all. */
    void checkPlace(Spot element) {
        Spot icmps = element.child("icmps");
        if (!icmps.isFilled()) {
            return;
        }
        if (!settings.icmpRules()) {
            icmps.refuse(
                    AgentRules.ICMP_OFF,
                    "\"icmps\" needs enable-icmp-rules, which is switched off",
                    "Switch it on in cilium-config, or remove icmps");
        }
        if (element.child("toPorts").isFilled()) {
            icmps.refuse(
                    AgentRules.ICMPS_AND_PORTS,
                    "\"icmps\" stands beside \"toPorts\" in one element",
                    "Move it to an element of its own");
        }
    }

    void check(Spot element) {
        element.child("icmps").items().forEach(IcmpCheck::checkItem);
    }

    private static void checkItem(Spot item) {
        Spot fields = item.child("fields");
        if (fields.count() > MOST) {
            fields.refuse(
                    AgentRules.TOO_MANY,
                    fields.count() + " types of ICMP are too many",
                    "Write at most 40, and the others in an item of their own");
        }
        fields.items().forEach(field -> checkFamily(field.child("family")));
    }

    private static void checkFamily(Spot family) {
        String text = family.text();
        if (!text.isEmpty()
                && Arrays.stream(IcmpFamily.values())
                        .noneMatch(known -> known.toString().equals(text))) {
            family.refuse(AgentRules.ICMP_FAMILY, Quoted.of(text) + " is no family of addresses", "Write IPv4 or IPv6");
        }
    }
}
