package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.model.cilium.CidrRule;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether one element is about everything that another one of the same direction is about. What cannot be told is "no". */
final class Coverage {
    private Coverage() {}

    /** Returns whether every endpoint and every peer of an element is one of the wider element too. */
    static boolean ofPeers(Element wide, Element narrow) {
        return wide.owner().subject().covers(narrow.owner().subject())
                && (isEverybody(wide) || (!narrow.members().isEmpty() && covers(wide, narrow)));
    }

    private static boolean isEverybody(Element element) {
        return element.isForAnybody() || element.entities().contains(Entity.ALL);
    }

    private static boolean covers(Element wide, Element narrow) {
        return narrow.members().stream().allMatch(member -> !member.isEmpty() && isKnown(narrow, member))
                && narrow.endpoints().stream().allMatch(peer -> holds(wide, peer.meant()))
                && wide.entities().containsAll(narrow.entities())
                && blocks(narrow, true).allMatch(block -> blocks(wide, false).anyMatch(other -> other.contains(block)));
    }

    private static boolean holds(Element wide, IdentitySelector peer) {
        return wide.endpoints().stream().anyMatch(other -> other.meant().covers(peer));
    }

    private static boolean isKnown(Element element, Member member) {
        return List.of("Endpoints", "Entities", "CIDR").stream()
                        .map(element::field)
                        .anyMatch(member.field()::equals)
                || (member.field().equals(element.field("CIDRSet"))
                        && member.items(CidrRule.class).stream()
                                .allMatch(rule -> rule.cidr().isPresent()));
    }

    /** A block with exceptions is less than it says: whole enough to be covered, not to cover. */
    private static Stream<Cidr> blocks(Element element, boolean withExceptions) {
        Stream<Cidr> sets = element.peers("CIDRSet", CidrRule.class).stream()
                .filter(rule -> withExceptions || Items.of(rule.except()).isEmpty())
                .flatMap(rule -> rule.cidr().stream());
        return Stream.concat(element.peers("CIDR", Cidr.class).stream(), sets);
    }

    /** Returns whether every port of an element is one of the wider element too; types of ICMP are left alone. */
    static boolean ofPorts(Element wide, Element narrow) {
        if (wide.ports().isEverything()) {
            return true;
        }
        List<ListedPort> ports = narrow.listedPorts().toList();
        return !ports.isEmpty()
                && ports.stream()
                        .allMatch(port -> wide.listedPorts().anyMatch(other -> covers(other.port(), port.port())));
    }

    /** Returns whether the ports of one item of {@code toPorts} are among those of another. */
    static boolean ofPorts(PortRule wide, PortRule narrow) {
        List<PortProtocol> ports = Items.of(narrow.ports());
        return !ports.isEmpty()
                && ports.stream()
                        .allMatch(port -> Items.of(wide.ports()).stream().anyMatch(other -> covers(other, port)));
    }

    private static boolean covers(PortProtocol wide, PortProtocol narrow) {
        L4Proto protocol = wide.protocol().orElse(L4Proto.ANY);
        if (protocol != L4Proto.ANY && protocol != narrow.protocol().orElse(L4Proto.ANY)) {
            return false;
        }
        Optional<Integer> first = wide.portNumber();
        Optional<Integer> asked = narrow.portNumber();
        if (first.isEmpty() || asked.isEmpty()) {
            return wide.port().equals(narrow.port());
        }
        return first.get() == 0
                || (asked.get() != 0
                        && first.get() <= asked.get()
                        && last(narrow, asked.get()) <= last(wide, first.get()));
    }

    private static int last(PortProtocol port, int first) {
        return Math.max(first, port.endPort().orElse(first));
    }
}
