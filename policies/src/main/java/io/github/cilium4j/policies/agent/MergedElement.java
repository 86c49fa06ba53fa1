package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.cilium.PortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An item of {@code toPorts} of an element that allows, or the element itself when it names no ports.
 *
 * @param element the element
 * @param portRule the item; the element when there is none
 * @param keys what is merged under the same key is merged together
 */
record MergedElement(Spot element, Spot portRule, List<Key> keys) {
    private static final Key.Port EVERYTHING = new Key.Port("0", 0, "ANY");

    /** Nothing has the identity that this entity selects, so nothing is merged for it. */
    private static final String NOBODY = "none";

    private static final String EVERYBODY = "all";

    private static final List<String> SPECIAL =
            List.of("rules", "listener", "terminatingTLS", "originatingTLS", "serverNames");

    /**
     * What is merged together.
     *
     * @param subject the selectors of the rule
     * @param peer the peer
     * @param port the port
     */
    record Key(Object subject, Object peer, Port port) {
        /**
         * A port.
         *
         * @param first the number or the name
         * @param last the last of a range; 0 when there is none
         * @param protocol the protocol
         */
        record Port(String first, long last, String protocol) {}

        String protocol() {
            return port.protocol();
        }
    }

    static List<MergedElement> of(Object subject, Spot element, String direction) {
        String prefix = direction.equals("ingress") ? "from" : "to";
        List<Object> peers = peers(element, prefix);
        Spot toPorts = element.child("toPorts");
        if (toPorts.isFilled()) {
            return toPorts.items().stream()
                    .map(rule -> new MergedElement(element, rule, keys(subject, peers, rule)))
                    .toList();
        }
        boolean everyPort =
                !element.child("icmps").isFilled() && members(element, prefix).anyMatch(Spot::isPresent);
        return everyPort ? List.of(new MergedElement(element, element, keys(subject, peers, EVERYTHING))) : List.of();
    }

    private static List<Key> keys(Object subject, List<Object> peers, Spot portRule) {
        return portRule.child("ports").items().stream()
                .flatMap(port -> ports(port).stream())
                .flatMap(port -> keys(subject, peers, port).stream())
                .toList();
    }

    private static Stream<Spot> members(Spot element, String prefix) {
        return Stream.of("Endpoints", "CIDR", "CIDRSet", "Entities", "Nodes", "Groups", "Services", "FQDNs")
                .map(member -> element.child(prefix + member));
    }

    /** An element without peers is for everybody; one with an empty list of them for nobody. */
    private static List<Object> peers(Spot element, String prefix) {
        List<Spot> written = members(element, prefix).filter(Spot::isPresent).toList();
        if (written.isEmpty()) {
            return List.of(EVERYBODY);
        }
        return written.stream()
                .flatMap(member -> member.items().stream().map(item -> peer(member, item)))
                .filter(peer -> !peer.equals(NOBODY))
                .toList();
    }

    private static Object peer(Spot member, Spot item) {
        YamlNode node = item.node();
        boolean entity = member.name().endsWith("Entities");
        return entity || node == null ? item.text() : List.of(member.name(), node);
    }

    private static List<Key> keys(Object subject, List<Object> peers, Key.Port port) {
        return peers.stream().map(peer -> new Key(subject, peer, port)).toList();
    }

    private static List<Key.Port> ports(Spot port) {
        String text = port.child("port").text();
        String first = PortText.number(text).map(String::valueOf).orElse(text.toLowerCase(Locale.ROOT));
        String protocol = port.child("protocol").text().toUpperCase(Locale.ROOT);
        List<Key.Port> ports = new ArrayList<>();
        boolean any = protocol.isEmpty() || protocol.equals("ANY");
        for (String each : any ? List.of("TCP", "UDP", "SCTP") : List.of(protocol)) {
            ports.add(new Key.Port(first, GoNumbers.value(port.child("endPort")), each));
        }
        return ports;
    }

    /** Returns how many items have anything that could conflict. */
    static int countSpecial(List<Spot> rules, String direction) {
        int count = 0;
        for (Spot rule : rules) {
            for (Spot element : rule.child(direction).items()) {
                List<Spot> items = element.child("toPorts").items();
                boolean authenticated = element.child("authentication").isPresent();
                count += authenticated && items.isEmpty() ? 1 : 0;
                for (Spot item : items) {
                    count += authenticated || isSpecial(item) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isSpecial(Spot portRule) {
        for (String field : SPECIAL) {
            if (portRule.child(field).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
