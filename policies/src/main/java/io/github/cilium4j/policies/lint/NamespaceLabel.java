package io.github.cilium4j.policies.lint;

import java.util.Set;

/** The label by which Cilium knows the namespace of a pod. Source: cilium 1.18.6, pkg/k8s/apis/cilium.io/const.go. */
final class NamespaceLabel {
    static final String KEY = "io.kubernetes.pod.namespace";

    private static final Set<String> SPELLINGS = Set.of(KEY, "k8s:" + KEY, "any:" + KEY);

    private NamespaceLabel() {}

    /** Returns whether a key of a selector means the namespace label, with or without its source. */
    static boolean is(String key) {
        return SPELLINGS.contains(key);
    }
}
