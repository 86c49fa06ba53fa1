package io.github.cilium4j.policies.lint;

import io.github.cilium4j.model.cilium.EgressCommonRule;
import io.github.cilium4j.model.cilium.EgressDenyRule;
import io.github.cilium4j.model.cilium.EgressRule;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.IngressCommonRule;
import io.github.cilium4j.model.cilium.IngressDenyRule;
import io.github.cilium4j.model.cilium.IngressRule;
import io.github.cilium4j.model.cilium.PortDenyRule;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the four lists of a rule into one kind of element. */
final class Elements {
    private final PolicyRule rule;
    private final List<Element> elements = new ArrayList<>();

    private Elements(PolicyRule rule) {
        this.rule = rule;
    }

    static List<Element> of(PolicyRule rule) {
        Elements all = new Elements(rule);
        for (IngressRule item : Items.of(rule.rule().ingress())) {
            all.add(Section.INGRESS, members(item), item.toPorts(), item.icmps());
        }
        for (IngressDenyRule item : Items.of(rule.rule().ingressDeny())) {
            all.add(Section.INGRESS_DENY, members(item), asAllowed(item.toPorts()), item.icmps());
        }
        for (EgressRule item : Items.of(rule.rule().egress())) {
            all.add(Section.EGRESS, members(item, item.toFQDNs()), item.toPorts(), item.icmps());
        }
        for (EgressDenyRule item : Items.of(rule.rule().egressDeny())) {
            all.add(Section.EGRESS_DENY, members(item, null), asAllowed(item.toPorts()), item.icmps());
        }
        return List.copyOf(all.elements);
    }

    private void add(
            Section section, List<Member> members, @Nullable List<PortRule> toPorts, @Nullable List<IcmpRule> icmps) {
        long before = elements.stream().filter(e -> e.section() == section).count();
        elements.add(new Element(
                rule, section, rule.path().child(section.toString()).index((int) before), members, toPorts, icmps));
    }

    private static List<Member> members(IngressCommonRule item) {
        List<Member> members = new ArrayList<>();
        add(members, "fromEndpoints", item.fromEndpoints());
        add(members, "fromNodes", item.fromNodes());
        add(members, "fromEntities", item.fromEntities());
        add(members, "fromCIDR", item.fromCIDR());
        add(members, "fromCIDRSet", item.fromCIDRSet());
        add(members, "fromGroups", item.fromGroups());
        return members;
    }

    private static List<Member> members(EgressCommonRule item, @Nullable List<FqdnSelector> names) {
        List<Member> members = new ArrayList<>();
        add(members, "toEndpoints", item.toEndpoints());
        add(members, "toNodes", item.toNodes());
        add(members, "toEntities", item.toEntities());
        add(members, "toCIDR", item.toCIDR());
        add(members, "toCIDRSet", item.toCIDRSet());
        add(members, "toFQDNs", names);
        add(members, "toServices", item.toServices());
        add(members, "toGroups", item.toGroups());
        return members;
    }

    private static void add(List<Member> members, String field, @Nullable List<?> items) {
        if (items != null) {
            members.add(new Member(field, items));
        }
    }

    private static @Nullable List<PortRule> asAllowed(@Nullable List<PortDenyRule> denied) {
        return denied == null
                ? null
                : denied.stream()
                        .map(item -> PortRule.builder().ports(item.ports()).build())
                        .toList();
    }
}
