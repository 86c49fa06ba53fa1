package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the NetworkPolicies of Kubernetes, which Cilium enforces beside its own: they only allow, and always switch default deny on.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/k8s/network_policy.go.
 *
 * @since 0.1.0
 */
public final class NetworkPolicyReader {
    private static final FieldPath SPEC = FieldPath.of("spec");
    private static final String DEFAULT_NAMESPACE = "default";

    private final ImportContext context;

    /** Creates a reader. */
    public NetworkPolicyReader(ImportContext context) {
        this.context = context;
    }

    /**
     * Reads a NetworkPolicy of {@code networking.k8s.io/v1}.
     *
     * @param object its tree
     * @param places where its fields stand
     */
    public ImportedPolicy read(YamlMapping object, Locator places) {
        Optional<YamlMapping> metadata = object.mapping("metadata");
        String namespace = metadata.flatMap(meta -> meta.string("namespace")).orElse(DEFAULT_NAMESPACE);
        YamlMapping spec = object.mapping("spec").orElseGet(() -> YamlMapping.of(Map.of()));
        String name = metadata.flatMap(meta -> meta.string("name")).orElse("");
        return new ImportedPolicy(Optional.of(namespace), name, List.of(rule(spec, namespace)), places);
    }

    private ImportedRule rule(YamlMapping spec, String namespace) {
        KubernetesSelectorReader selectors = new KubernetesSelectorReader(context, namespace);
        List<String> types = Trees.strings(spec, "policyTypes");
        List<ImportedElement> elements = new ArrayList<>();
        elements.addAll(elements(spec, TrafficDirection.INGRESS, selectors));
        // Without types a policy is about what comes in.
        if (elements.isEmpty() && (types.contains("Ingress") || !types.contains("Egress"))) {
            elements.add(closed(TrafficDirection.INGRESS));
        }
        List<ImportedElement> out = elements(spec, TrafficDirection.EGRESS, selectors);
        elements.addAll(out);
        if (out.isEmpty() && types.contains("Egress")) {
            elements.add(closed(TrafficDirection.EGRESS));
        }
        IdentitySelector subject =
                selectors.inNamespace(spec.mapping("podSelector").orElseGet(() -> YamlMapping.of(Map.of())));
        return new ImportedRule(SPEC, false, subject, elements, true, !out.isEmpty() || types.contains("Egress"));
    }

    private List<ImportedElement> elements(
            YamlMapping spec, TrafficDirection direction, KubernetesSelectorReader selectors) {
        List<YamlNode> items = Trees.list(spec, direction.toString()).orElse(List.of());
        List<ImportedElement> elements = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlMapping item) {
                FieldPath path = SPEC.child(direction.toString()).index(i);
                elements.add(element(item, direction, path, selectors));
            }
        }
        return elements;
    }

    private ImportedElement element(
            YamlMapping item, TrafficDirection direction, FieldPath path, KubernetesSelectorReader selectors) {
        List<YamlMapping> peers = item.mappings(direction == TrafficDirection.INGRESS ? "from" : "to");
        PeerSet meant = peers.isEmpty()
                ? PeerSet.EVERYONE
                : PeerSet.of(peers.stream().flatMap(selectors::peer).toList());
        List<YamlMapping> ports = item.mappings("ports");
        List<ImportedPort> read = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            read.addAll(new PortReader(context.version())
                    .kubernetes(ports.get(i), path.child("ports").index(i)));
        }
        return new ImportedElement(path, direction, false, meant, read, ports.isEmpty(), Optional.empty(), List.of());
    }

    private static ImportedElement closed(TrafficDirection direction) {
        return new ImportedElement(
                SPEC.child("policyTypes"),
                direction,
                false,
                PeerSet.NOBODY,
                List.of(),
                true,
                Optional.empty(),
                List.of());
    }
}
