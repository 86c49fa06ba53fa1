package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads label selectors and adds what Cilium adds. Source: cilium 1.18.6 to 1.20.2, pkg/policy/api/selector.go and
 * pkg/k8s/apis/cilium.io/utils/utils.go.
 */
final class SelectorReader {
    private static final String NAMESPACE = "k8s:" + Pods.NAMESPACE;
    private static final String CLUSTER = "io.cilium.k8s.policy.cluster";
    private static final String RESERVED = "reserved";

    private final ImportContext context;
    private final Optional<String> namespace;

    SelectorReader(ImportContext context, Optional<String> namespace) {
        this.context = context;
        this.namespace = namespace;
    }

    IdentitySelector subject(YamlMapping written) {
        if (namespace.isEmpty()) {
            return IdentitySelector.of(conditions(written, ""));
        }
        // The agent overwrites this one spelling with the policy's namespace, and keeps all others.
        List<LabelCondition> all = conditions(written, NAMESPACE);
        all.add(equal(NAMESPACE, namespace.get()));
        return IdentitySelector.of(all);
    }

    IdentitySelector nodes(YamlMapping written) {
        return IdentitySelector.of(conditions(written, ""));
    }

    /** Reads an item of {@code fromEndpoints} or {@code toEndpoints}. */
    IdentitySelector peer(YamlMapping written, boolean subjectIsInit) {
        List<LabelCondition> all = conditions(written, "");
        boolean reserved = all.stream().anyMatch(c -> c.source().equals(RESERVED));
        return IdentitySelector.of(reserved ? all : confined(all, subjectIsInit));
    }

    /** Reads an item of {@code fromRequires} or {@code toRequires}; reserved keys do not keep the namespace away there. */
    IdentitySelector requirement(YamlMapping written, boolean subjectIsInit) {
        return IdentitySelector.of(confined(conditions(written, ""), subjectIsInit));
    }

    /** Reads an item of {@code fromNodes} or {@code toNodes}. */
    IdentitySelector otherNodes(YamlMapping written) {
        List<LabelCondition> all = conditions(written, "");
        all.add(condition("reserved:remote-node", LabelSelectorOperator.EXISTS, List.of()));
        return IdentitySelector.of(inCluster(all));
    }

    /** Reads the labels of a Service's pods. */
    IdentitySelector backends(Map<String, String> labels, String ofNamespace) {
        List<LabelCondition> all = new ArrayList<>();
        labels.forEach((key, value) -> all.add(equal("k8s:" + key, value)));
        all.add(equal(NAMESPACE, ofNamespace));
        return IdentitySelector.of(inCluster(all));
    }

    /** Reads a selector of CiliumCIDRGroups. */
    IdentitySelector groups(YamlMapping written) {
        return IdentitySelector.of(conditions(written, ""));
    }

    boolean isAboutInit(YamlMapping subject) {
        return conditions(subject, "").stream()
                .anyMatch(c -> c.source().equals(RESERVED) && c.key().equals("init"));
    }

    private List<LabelCondition> confined(List<LabelCondition> all, boolean subjectIsInit) {
        if (all.stream().noneMatch(LabelCondition::isOnNamespace)) {
            if (namespace.isEmpty()) {
                if (!subjectIsInit) {
                    all.add(condition(NAMESPACE, LabelSelectorOperator.EXISTS, List.of()));
                }
            } else if (all.stream().noneMatch(LabelCondition::isOnNamespaceLabels)) {
                all.add(equal(NAMESPACE, namespace.get()));
            }
        }
        return inCluster(all);
    }

    private List<LabelCondition> inCluster(List<LabelCondition> all) {
        boolean named = all.stream().anyMatch(c -> c.key().equals(CLUSTER) && c.isOfKubernetes());
        if (context.localClusterOnly() && !named) {
            all.add(equal("k8s:" + CLUSTER, context.cluster()));
        }
        return all;
    }

    private List<LabelCondition> conditions(YamlMapping written, String leftOut) {
        List<LabelCondition> all = new ArrayList<>();
        Trees.stringMap(written, "matchLabels").forEach((key, value) -> {
            if (!key.equals(leftOut)) {
                all.add(equal(key, value));
            }
        });
        for (YamlMapping expression : written.mappings("matchExpressions")) {
            operator(expression)
                    .ifPresent(operator -> all.add(condition(
                            expression.string("key").orElse(""), operator, Trees.strings(expression, "values"))));
        }
        return all;
    }

    static Optional<LabelSelectorOperator> operator(YamlMapping expression) {
        String written = expression.string("operator").orElse("");
        for (LabelSelectorOperator operator : LabelSelectorOperator.values()) {
            if (operator.toString().equals(written)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private LabelCondition equal(String key, String value) {
        return condition(key, LabelSelectorOperator.IN, List.of(value));
    }

    private LabelCondition condition(String key, LabelSelectorOperator operator, List<String> values) {
        return LabelCondition.of(context.version(), key, operator, values);
    }
}
