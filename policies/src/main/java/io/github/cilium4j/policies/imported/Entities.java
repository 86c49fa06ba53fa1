package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;
import java.util.stream.Stream;

/** What entities select. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/entity.go. */
final class Entities {
    private static final String RESERVED = "reserved";
    private static final String CLUSTER = "io.cilium.k8s.policy.cluster";
    private static final List<String> OF_CLUSTER =
            List.of("host", "remote-node", "init", "ingress", "health", "unmanaged", "kube-apiserver");

    private Entities() {}

    static Stream<PeerSelector> select(String entity, String ownCluster) {
        return switch (entity) {
            case "all" -> Stream.of(PeerSelector.ANY);
            case "none" -> Stream.of();
            case "world" -> Stream.of("world", "world-ipv4", "world-ipv6").map(Entities::reserved);
            case "cluster" ->
                Stream.concat(
                        OF_CLUSTER.stream().map(Entities::reserved),
                        Stream.of(cluster(LabelSelectorOperator.IN, List.of(ownCluster))));
            case "cluster-mesh" ->
                Stream.concat(
                        OF_CLUSTER.stream().map(Entities::reserved),
                        Stream.of(cluster(LabelSelectorOperator.EXISTS, List.of())));
            default -> Stream.of(reserved(entity));
        };
    }

    private static PeerSelector reserved(String name) {
        return labels(new LabelCondition(RESERVED, name, LabelSelectorOperator.IN, List.of("")));
    }

    private static PeerSelector cluster(LabelSelectorOperator operator, List<String> values) {
        return labels(new LabelCondition("k8s", CLUSTER, operator, values));
    }

    private static PeerSelector labels(LabelCondition condition) {
        return new PeerSelector.ByLabels(IdentitySelector.of(List.of(condition)), false);
    }
}
