package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.model.cilium.CidrRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some nodes, and the policies that close and open them.
 *
 * @param nodes which nodes
 * @param policies the policies about nodes that have an effect
 * @param addresses the addresses of nodes, which are no outsiders
 */
record ClosedNodes(IdentitySelector nodes, List<PolicyRule> policies, Set<String> addresses) {
    ClosedNodes {
        policies = List.copyOf(policies);
        addresses = Set.copyOf(addresses);
    }

    /** Without the host firewall, policies about nodes do nothing. */
    static ClosedNodes of(Cluster cluster, Optional<LabelSelector> selector) {
        boolean firewall = cluster.profiles().isEmpty()
                || cluster.profiles().stream()
                        .anyMatch(profile -> profile.hostFirewall().value());
        return new ClosedNodes(
                IdentitySelector.nodes(selector.orElse(LabelSelector.all())),
                PolicyRule.of(cluster.manifests()).stream()
                        .filter(rule -> firewall && rule.isAboutNodes())
                        .toList(),
                cluster.inventory().nodes().stream()
                        .flatMap(node -> node.internalAddresses().stream())
                        .collect(Collectors.toSet()));
    }

    /** Returns the first policy that closes these nodes, or some of them, to an address that no other opens them to. */
    Optional<PolicyRule> to(IpAddress address, PortNumber port) {
        return policies.stream()
                .filter(rule -> rule.deniesIngress() && !addresses.contains(address.toString()))
                .filter(deny -> affected(deny.subject())
                        .filter(nodes -> !opened(nodes, address, port))
                        .isPresent())
                .findFirst();
    }

    /** What only overlaps is left alone: nobody knows whether a node is in both. */
    private Optional<IdentitySelector> affected(IdentitySelector closed) {
        if (closed.covers(nodes)) {
            return Optional.of(nodes);
        }
        return Optional.of(closed).filter(nodes::covers);
    }

    private boolean opened(IdentitySelector affected, IpAddress address, PortNumber port) {
        return policies.stream()
                .filter(rule -> rule.subject().covers(affected))
                .flatMap(rule -> rule.ingress().stream())
                .filter(element -> element.ports().opens(port.value(), L4Proto.TCP))
                .anyMatch(element -> admits(element, address));
    }

    private static boolean admits(IngressElement element, IpAddress address) {
        return element.admits(Entity.WORLD)
                || Items.of(element.element().fromCIDR()).stream().anyMatch(block -> block.contains(address))
                || Items.of(element.element().fromCIDRSet()).stream().anyMatch(set -> holds(set, address));
    }

    /** The addresses of a group are not known, and may hold this one. */
    private static boolean holds(CidrRule set, IpAddress address) {
        return set.cidr().map(block -> block.contains(address)).orElse(true)
                && Items.of(set.except()).stream().noneMatch(block -> block.contains(address));
    }
}
