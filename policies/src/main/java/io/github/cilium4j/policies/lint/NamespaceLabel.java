package io.github.cilium4j.policies.lint;

import io.github.cilium4j.policies.selector.Pods;
import java.util.Set;

/** How selectors spell the label by which Cilium knows the namespace of a pod. */
final class NamespaceLabel {
    static final String KEY = Pods.NAMESPACE;

    private static final Set<String> SPELLINGS = Set.of(KEY, "k8s:" + KEY, "any:" + KEY);

    private NamespaceLabel() {}

    /** Returns whether a key of a selector means the namespace label, with or without its source. */
    static boolean is(String key) {
        return SPELLINGS.contains(key);
    }
}
