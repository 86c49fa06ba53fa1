package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the peers of an element. Source: cilium 1.18.6 pkg/policy/rule.go and pkg/policy/api/{ingress,egress}.go; 1.19.4 and 1.20.2
 * pkg/policy/utils/parserules.go.
 */
final class PeerReader {
    /** An explicit empty list of these is no peer; of the others it is as good as absent. */
    private static final List<String> STRICT = List.of("Endpoints", "Nodes", "Entities", "CIDR", "CIDRSet");

    private final ImportContext context;
    private final SelectorReader selectors;
    private final AddressReader addresses;
    private final boolean subjectIsInit;

    PeerReader(ImportContext context, SelectorReader selectors, boolean subjectIsInit) {
        this.context = context;
        this.selectors = selectors;
        this.addresses = new AddressReader(selectors);
        this.subjectIsInit = subjectIsInit;
    }

    PeerSet read(YamlMapping element, TrafficDirection direction, boolean deny) {
        if (STRICT.stream().anyMatch(member -> isEmptyList(element, direction.member(member)))) {
            return PeerSet.NOBODY;
        }
        List<PeerSelector> all = new ArrayList<>();
        boolean named = STRICT.stream()
                .anyMatch(member -> element.get(direction.member(member))
                        .filter(PeerReader::isList)
                        .isPresent());
        STRICT.forEach(member -> all.addAll(strict(member, element, direction.member(member))));
        if (direction == TrafficDirection.EGRESS && !deny) {
            element.mappings("toFQDNs").forEach(item -> all.addAll(name(item)));
            element.mappings("toServices").forEach(item -> all.addAll(service(item)));
        }
        named |= !all.isEmpty() || hasGroups(element, direction);
        return named ? PeerSet.of(all) : PeerSet.EVERYONE;
    }

    static boolean hasGroups(YamlMapping element, TrafficDirection direction) {
        return !element.mappings(direction.member("Groups")).isEmpty();
    }

    private List<PeerSelector> strict(String member, YamlMapping element, String key) {
        return switch (member) {
            case "Endpoints" ->
                element.mappings(key).stream()
                        .<PeerSelector>map(item -> new PeerSelector.ByLabels(selectors.peer(item, subjectIsInit), true))
                        .toList();
            case "Nodes" ->
                element.mappings(key).stream()
                        .<PeerSelector>map(item -> new PeerSelector.ByLabels(selectors.otherNodes(item), false))
                        .toList();
            case "Entities" ->
                Trees.strings(element, key).stream()
                        .flatMap(entity -> Entities.select(entity, context.cluster()))
                        .toList();
            case "CIDR" ->
                Trees.strings(element, key).stream().flatMap(addresses::block).toList();
            default -> element.mappings(key).stream().flatMap(addresses::set).toList();
        };
    }

    private static List<PeerSelector> name(YamlMapping item) {
        return Stream.of("matchName", "matchPattern")
                .flatMap(key -> item
                        .string(key)
                        .filter(text -> !text.isEmpty())
                        .<PeerSelector>map(text ->
                                new PeerSelector.ByName(text.toLowerCase(Locale.ROOT), key.equals("matchPattern")))
                        .stream())
                .toList();
    }

    private List<PeerSelector> service(YamlMapping item) {
        return new ServiceReader(context, selectors).read(item);
    }

    private static boolean isList(YamlNode node) {
        return !(node instanceof YamlScalar);
    }

    private static boolean isEmptyList(YamlMapping element, String key) {
        return Trees.list(element, key).filter(List::isEmpty).isPresent();
    }
}
