package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.cilium.AuthenticationMode;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one rule. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/{rule,ingress,egress}.go. */
final class RuleReader {
    private static final String DENY = "Deny";

    private final ImportContext context;
    private final SelectorReader selectors;

    RuleReader(ImportContext context, Optional<String> namespace) {
        this.context = context;
        this.selectors = new SelectorReader(context, namespace);
    }

    ImportedRule read(YamlMapping rule, FieldPath path) {
        Optional<YamlMapping> nodes = rule.mapping("nodeSelector");
        YamlMapping pods = rule.mapping("endpointSelector").orElseGet(() -> YamlMapping.of(Map.of()));
        List<ImportedElement> elements = new ArrayList<>();
        boolean init = nodes.isEmpty() && selectors.isAboutInit(pods);
        for (TrafficDirection direction : TrafficDirection.values()) {
            elements.addAll(list(rule, direction, false, path, init));
            elements.addAll(list(rule, direction, true, path, init));
        }
        return new ImportedRule(
                path,
                nodes.isPresent(),
                nodes.map(selectors::nodes).orElseGet(() -> selectors.subject(pods)),
                elements,
                defaultDeny(rule, TrafficDirection.INGRESS, elements),
                defaultDeny(rule, TrafficDirection.EGRESS, elements));
    }

    private static boolean defaultDeny(YamlMapping rule, TrafficDirection direction, List<ImportedElement> elements) {
        return elements.stream().anyMatch(element -> element.direction() == direction)
                && rule.mapping("enableDefaultDeny")
                        .flatMap(switches -> Trees.bool(switches, direction.toString()))
                        .orElse(true);
    }

    private List<ImportedElement> list(
            YamlMapping rule, TrafficDirection direction, boolean deny, FieldPath path, boolean init) {
        String key = direction + (deny ? DENY : "");
        List<YamlNode> items = Trees.list(rule, key).orElse(List.of());
        PeerReader peers = new PeerReader(context, selectors, init);
        List<ImportedElement> elements = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlMapping item) {
                elements.add(element(item, direction, deny, path.child(key).index(i), peers, init));
            }
        }
        return elements;
    }

    private ImportedElement element(
            YamlMapping item,
            TrafficDirection direction,
            boolean deny,
            FieldPath path,
            PeerReader peers,
            boolean init) {
        boolean everyPort = PortReader.isOnEveryPort(item);
        PeerSet named = peers.read(item, direction, deny);
        // An element that names neither peers nor ports is about nothing.
        PeerSet meant = named.everyone() && everyPort ? PeerSet.NOBODY : named;
        return new ImportedElement(
                path,
                direction,
                deny,
                meant,
                new PortReader(context.version()).read(item, path),
                everyPort,
                deny ? Optional.empty() : authentication(item),
                requirements(item, direction, init));
    }

    private List<IdentitySelector> requirements(YamlMapping item, TrafficDirection direction, boolean init) {
        return context.version().isAtLeast(CiliumVersion.V1_19)
                ? List.of()
                : item.mappings(direction.member("Requires")).stream()
                        .map(written -> selectors.requirement(written, init))
                        .toList();
    }

    private static Optional<AuthenticationMode> authentication(YamlMapping item) {
        return item.mapping("authentication")
                .flatMap(authentication -> authentication.string("mode"))
                .flatMap(mode -> Stream.of(AuthenticationMode.values())
                        .filter(known -> known.toString().equals(mode))
                        .findFirst());
    }

    /** Returns every element of an object. */
    static Stream<YamlMapping> elements(YamlMapping object) {
        return Stream.concat(object.mapping("spec").stream(), object.mappings("specs").stream())
                .flatMap(rule -> Stream.of("ingress", "ingressDeny", "egress", "egressDeny")
                        .flatMap(key -> rule.mappings(key).stream()));
    }

    /** Up to 1.19 the operator replaces a policy with groups by one of its own, and the agent passes over it. */
    static boolean isPassedOver(YamlMapping element, CiliumVersion version) {
        return !version.isAtLeast(CiliumVersion.V1_20)
                && Stream.of(TrafficDirection.values()).anyMatch(direction -> PeerReader.hasGroups(element, direction));
    }
}
