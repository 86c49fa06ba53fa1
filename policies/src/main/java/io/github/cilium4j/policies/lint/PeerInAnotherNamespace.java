package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A peer of a namespaced policy by labels that only pods of another namespace have. Without the name of a namespace the agent looks
 * in that of the policy. The DNS servers of the cluster are known without being among the inputs.
 */
final class PeerInAnotherNamespace implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-025", Gate.DATAPATH, Severity.WARNING, "a peer of another namespace is named without its namespace");

    private static final String SYSTEM = "kube-system";
    private static final IdentityLabels DNS = IdentityLabels.ofPod(SYSTEM, Map.of("k8s-app", "kube-dns"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Pod> pods = Pod.of(cluster.inventory());
        return Element.of(cluster.manifests()).stream()
                .filter(element -> !element.owner().isClusterwide())
                .flatMap(element -> element.endpoints().stream())
                .filter(peer -> !peer.conditions().isEmpty())
                .flatMap(peer -> elsewhere(peer, pods).map(found -> finding(peer, found)).stream())
                .toList();
    }

    /** Returns the namespace of the pods that are meant, when those of the policy's own are not. */
    private static Optional<String> elsewhere(WrittenSelector peer, List<Pod> pods) {
        IdentitySelector bare = IdentitySelector.of(peer.written());
        if (bare.equals(peer.meant())
                || pods.stream().anyMatch(pod -> peer.meant().matches(pod.labels()))) {
            return Optional.empty();
        }
        if (isDns(peer, bare)) {
            return Optional.of(SYSTEM);
        }
        return pods.stream()
                .filter(pod -> isKnown(peer, pods) && bare.matches(pod.labels()) && has(pod, peer))
                .map(pod -> pod.workload().namespace())
                .findFirst();
    }

    /** Where the inputs hold no pod of the policy's namespace, who is there is not known. */
    private static boolean isKnown(WrittenSelector peer, List<Pod> pods) {
        return pods.stream()
                .anyMatch(pod -> peer.owner()
                        .namespace()
                        .equals(Optional.of(pod.workload().namespace())));
    }

    private static boolean has(Pod pod, WrittenSelector peer) {
        return peer.conditions().stream()
                .anyMatch(condition -> pod.labels().find(condition.key()).isPresent());
    }

    private static boolean isDns(WrittenSelector peer, IdentitySelector bare) {
        return bare.matches(DNS)
                && !peer.meant().matches(DNS)
                && peer.conditions().stream().allMatch(c -> c.key().equals("k8s-app"));
    }

    private static Finding finding(WrittenSelector peer, String namespace) {
        String own = peer.owner().namespace().orElse("");
        return peer.finding(INFO)
                .message("without a namespace these are pods of \"" + own
                        + "\", and the pods with such labels are in \"" + namespace + "\"")
                .fix("Add " + NamespaceLabel.KEY + ": " + namespace)
                .build();
    }
}
