package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Selectors of pods by where they run.
 *
 * <p>They rest on the label {@value #NAMESPACE}, which Cilium gives every pod (cilium 1.18.6 pkg/k8s/apis/cilium.io/const.go).
 *
 * @since 0.1.0
 */
public final class Pods {
    /** The label that says a pod's namespace. */
    public static final String NAMESPACE = "io.kubernetes.pod.namespace";

    /** What must run before anything that a policy could ask for is there (invariant I-16). */
    private static final List<String> SYSTEM = List.of("kube-system", "cilium-spire");

    private Pods() {}

    /** Returns the selector of every pod of a namespace. */
    public static LabelSelector ofNamespace(String namespace) {
        return LabelSelector.of(NAMESPACE, namespace);
    }

    /**
     * Returns the selector of every pod outside of some namespaces, for a clusterwide policy.
     *
     * <p>It wants the label to exist as well (invariant I-24): Cilium's own endpoints without labels, such as a listener of the
     * Gateway API, are in no namespace and would be selected too.
     */
    public static LabelSelector outside(Collection<String> namespaces) {
        return LabelSelector.builder()
                .addMatchExpressions(
                        LabelSelectorRequirement.exists(NAMESPACE),
                        LabelSelectorRequirement.notIn(NAMESPACE, namespaces.toArray(String[]::new)))
                .build();
    }

    /**
     * Returns the selector of every pod outside of {@code kube-system}, {@code cilium-spire} and some further namespaces, for a
     * clusterwide policy; see {@link #outside}.
     */
    public static LabelSelector outsideSystem(Collection<String> further) {
        return outside(
                Stream.concat(SYSTEM.stream(), further.stream()).distinct().toList());
    }

    /** Returns the selector of the cluster's DNS servers: {@code k8s-app: kube-dns} in {@code kube-system}. */
    public static LabelSelector clusterDns() {
        return LabelSelector.builder()
                .putMatchLabel(NAMESPACE, "kube-system")
                .putMatchLabel("k8s-app", "kube-dns")
                .build();
    }
}
