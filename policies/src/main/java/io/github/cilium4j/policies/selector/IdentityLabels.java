package io.github.cilium4j.policies.selector;

import io.github.cilium4j.core.CiliumVersion;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The labels by which policies know an endpoint or a node, at most one for each key. Immutable.
 *
 * <p>Source: cilium 1.18.6 to 1.20.2, pkg/labels, pkg/labelsfilter and pkg/k8s/apis/cilium.io/const.go.
 *
 * @since 0.1.0
 */
public final class IdentityLabels {
    /** The prefix of the labels that a pod has from its namespace. */
    public static final String NAMESPACE_LABELS = "io.cilium.k8s.namespace.labels.";

    static final String KUBERNETES = "k8s";
    static final String RESERVED = "reserved";

    private final Map<String, IdentityLabel> byKey;

    private IdentityLabels(Map<String, IdentityLabel> byKey) {
        this.byKey = byKey;
    }

    /** Returns the labels of a pod whose namespace has only the label that Kubernetes gives it, its name. */
    public static IdentityLabels ofPod(String namespace, Map<String, String> labels) {
        return ofPod(namespace, labels, Map.of());
    }

    /**
     * Returns the labels of a pod, without those that every Cilium leaves out by default; cluster and service account are not among
     * them, see {@link #with}.
     *
     * @param namespace the namespace of the pod
     * @param labels the labels of the pod
     * @param namespaceLabels the labels of the namespace
     */
    public static IdentityLabels ofPod(
            String namespace, Map<String, String> labels, Map<String, String> namespaceLabels) {
        return ofPod(namespace, labels, namespaceLabels, CiliumVersion.V1_18);
    }

    /**
     * Returns the labels of a pod, without those that a version leaves out by default.
     *
     * @param namespace the namespace of the pod
     * @param labels the labels of the pod
     * @param namespaceLabels the labels of the namespace
     */
    public static IdentityLabels ofPod(
            String namespace, Map<String, String> labels, Map<String, String> namespaceLabels, CiliumVersion version) {
        Map<String, IdentityLabel> byKey = new TreeMap<>();
        labels.forEach((key, value) -> {
            if (LabelFilter.keeps(key, version)) {
                put(byKey, key, value);
            }
        });
        put(byKey, NAMESPACE_LABELS + "kubernetes.io/metadata.name", namespace);
        namespaceLabels.forEach((key, value) -> put(byKey, NAMESPACE_LABELS + key, value));
        put(byKey, Pods.NAMESPACE, namespace);
        return new IdentityLabels(byKey);
    }

    /** Returns the labels of the node that a policy is enforced on. */
    public static IdentityLabels ofLocalNode(Map<String, String> labels) {
        Map<String, IdentityLabel> byKey = new TreeMap<>();
        labels.forEach((key, value) -> put(byKey, key, value));
        return new IdentityLabels(byKey).with(RESERVED, "host", "");
    }

    /** Returns reserved labels, such as {@code host} or {@code world}. */
    public static IdentityLabels reserved(String... names) {
        IdentityLabels labels = new IdentityLabels(Map.of());
        for (String name : names) {
            labels = labels.with(RESERVED, name, "");
        }
        return labels;
    }

    /** Returns these labels and another one, which replaces the one with its key. */
    public IdentityLabels with(String source, String key, String value) {
        Map<String, IdentityLabel> more = new TreeMap<>(byKey);
        more.put(key, new IdentityLabel(source, key, value));
        return new IdentityLabels(more);
    }

    /** Returns the label with a key. */
    public Optional<IdentityLabel> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns the labels, ordered by key. */
    public Collection<IdentityLabel> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    private static void put(Map<String, IdentityLabel> byKey, String key, String value) {
        byKey.put(key, new IdentityLabel(KUBERNETES, key, value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityLabels that && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.values().toString();
    }
}
