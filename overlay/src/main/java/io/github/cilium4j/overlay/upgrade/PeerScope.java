package io.github.cilium4j.overlay.upgrade;

import java.util.stream.Stream;

/**
 * Which selectors of peers are limited to the cluster itself since 1.19, where policy-default-local-cluster is true by default.
 * Source: cilium 1.19.4, pkg/clustermesh/types/option.go; pkg/k8s/apis/cilium.io/utils/utils.go of every release.
 */
final class PeerScope {
    private final PolicyText policy;

    PeerScope(PolicyText policy) {
        this.policy = policy;
    }

    /** Returns whether the default of the option matters: it is written nowhere. */
    static boolean isDefault(GivenSettings settings) {
        return !settings.has("clustermesh.policyDefaultLocalCluster", "policy-default-local-cluster");
    }

    /** Returns the selectors that are limited now and were not. */
    Stream<Field> limited(Field element) {
        return PolicyText.endpointsOf(element).filter(peer -> {
            SelectorText selector = new SelectorText(peer);
            return !selector.hasReserved() && !selector.hasCluster();
        });
    }

    /** Returns whether a limited selector also matched what is no pod: nothing asks for a label, and no namespace is added. */
    boolean matchedMoreThanPods(Field rule, Field peer) {
        SelectorText selector = new SelectorText(peer);
        return selector.isNegative() && !getsNamespace(rule, selector);
    }

    private boolean getsNamespace(Field rule, SelectorText selector) {
        if (selector.hasNamespace()) {
            return false;
        }
        return policy.isClusterwide()
                ? rule.child("endpointSelector").map(SelectorText::new).noneMatch(SelectorText::isAboutInit)
                : !selector.hasNamespaceLabel();
    }
}
