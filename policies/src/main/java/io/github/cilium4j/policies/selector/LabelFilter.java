package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.CiliumVersion;
import java.util.List;

/** The labels of pods that Cilium keeps unless it is told otherwise. Source: cilium 1.18.6 to 1.20.2, pkg/labelsfilter/filter.go. */
final class LabelFilter {
    private static final String TOPOLOGY = "topology.kubernetes.io";
    private static final List<String> KEPT = List.of(Pods.NAMESPACE);

    private static final List<String> LEFT_OUT = List.of(
            "io.kubernetes",
            "kubernetes.io",
            "k8s.io",
            "statefulset.kubernetes.io/pod-name",
            "apps.kubernetes.io/pod-index",
            "batch.kubernetes.io/job-completion-index",
            "batch.kubernetes.io/controller-uid",
            "pod-template-generation",
            "pod-template-hash",
            "controller-revision-hash",
            "controller-uid",
            "annotation",
            "etcd_node");

    private LabelFilter() {}

    static boolean keeps(String key, CiliumVersion version) {
        return KEPT.stream().anyMatch(key::startsWith)
                || (!key.contains("beta.kubernetes.io")
                        && LEFT_OUT.stream().noneMatch(key::startsWith)
                        && !(version.isAtLeast(CiliumVersion.V1_19) && key.startsWith(TOPOLOGY)));
    }
}
