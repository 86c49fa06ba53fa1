package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the selectors of a NetworkPolicy; their keys are labels of Kubernetes and nothing else. */
final class KubernetesSelectorReader {
    private static final String KUBERNETES = "k8s";
    private static final String CLUSTER = "io.cilium.k8s.policy.cluster";

    private final ImportContext context;
    private final String namespace;

    KubernetesSelectorReader(ImportContext context, String namespace) {
        this.context = context;
        this.namespace = namespace;
    }

    IdentitySelector inNamespace(YamlMapping pods) {
        List<LabelCondition> all = conditions(pods, "");
        all.add(equal(Pods.NAMESPACE, namespace));
        return IdentitySelector.of(all);
    }

    Stream<PeerSelector> peer(YamlMapping peer) {
        Optional<YamlMapping> block = peer.mapping("ipBlock");
        if (block.isPresent()) {
            return AddressReader.block(block.get());
        }
        List<LabelCondition> all =
                peer.mapping("podSelector").map(pods -> conditions(pods, "")).orElseGet(ArrayList::new);
        if (context.localClusterOnly() && all.stream().noneMatch(c -> c.key().equals(CLUSTER))) {
            all.add(equal(CLUSTER, context.cluster()));
        }
        all.addAll(peer.mapping("namespaceSelector")
                .map(this::namespaces)
                .orElseGet(() -> List.of(equal(Pods.NAMESPACE, namespace))));
        return Stream.of(new PeerSelector.ByLabels(IdentitySelector.of(all), false));
    }

    private List<LabelCondition> namespaces(YamlMapping selector) {
        List<LabelCondition> all = conditions(selector, IdentityLabels.NAMESPACE_LABELS);
        return all.isEmpty()
                ? List.of(new LabelCondition(KUBERNETES, Pods.NAMESPACE, LabelSelectorOperator.EXISTS, List.of()))
                : all;
    }

    private List<LabelCondition> conditions(YamlMapping selector, String prefix) {
        List<LabelCondition> all = new ArrayList<>();
        Map<String, String> labels = Trees.stringMap(selector, "matchLabels");
        labels.forEach((key, value) -> all.add(equal(prefix + key, value)));
        for (YamlMapping expression : selector.mappings("matchExpressions")) {
            String key = prefix + expression.string("key").orElse("");
            SelectorReader.operator(expression)
                    .ifPresent(operator -> all.add(
                            new LabelCondition(KUBERNETES, key, operator, Trees.strings(expression, "values"))));
        }
        return all;
    }

    private static LabelCondition equal(String key, String value) {
        return new LabelCondition(KUBERNETES, key, LabelSelectorOperator.IN, List.of(value));
    }
}
