package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.model.cilium.K8sServiceSelectorNamespace;
import io.github.cilium4j.model.cilium.Service;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.IdentitySelector;
import io.github.cilium4j.policies.selector.LabelCondition;
import io.github.cilium4j.policies.selector.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Services that an item of {@code toServices} means. Source: cilium 1.18.6 to 1.20.2, pkg/policy/k8s/service.go. */
final class NamedServices {
    private static final String KUBERNETES = "k8s";

    private NamedServices() {}

    static List<io.github.cilium4j.model.inventory.Service> of(Service item, Inventory inventory) {
        return inventory.services().stream()
                .filter(service -> isMeant(item, service))
                .toList();
    }

    /** Returns whether the inputs hold Services of the namespace that is asked for, so that one could be missed. */
    static boolean isKnown(Service item, Inventory inventory) {
        Optional<String> namespace = namespace(item);
        return inventory.services().stream()
                .anyMatch(service -> namespace
                        .filter(name -> !name.equals(service.namespace()))
                        .isEmpty());
    }

    /** Returns the selector of the pods behind a Service. */
    static IdentitySelector backends(io.github.cilium4j.model.inventory.Service service) {
        List<LabelCondition> conditions = new ArrayList<>();
        service.selector().forEach((key, value) -> conditions.add(equal(key, value)));
        conditions.add(equal(Pods.NAMESPACE, service.namespace()));
        return IdentitySelector.of(conditions);
    }

    private static LabelCondition equal(String key, String value) {
        return new LabelCondition(KUBERNETES, key, LabelSelectorOperator.IN, List.of(value));
    }

    private static boolean isMeant(Service item, io.github.cilium4j.model.inventory.Service service) {
        boolean inNamespace = namespace(item)
                .filter(name -> !name.equals(service.namespace()))
                .isEmpty();
        Optional<K8sServiceSelectorNamespace> selector = item.k8sServiceSelector();
        return inNamespace
                && (selector.isPresent()
                        ? selector.stream()
                                .anyMatch(s -> IdentitySelector.of(s.selector()).matches(labels(service)))
                        : isNamed(item, service));
    }

    private static boolean isNamed(Service item, io.github.cilium4j.model.inventory.Service service) {
        return item.k8sService()
                .flatMap(named -> named.serviceName())
                .filter(name -> service.object()
                        .manifest()
                        .metadata()
                        .name()
                        .filter(name::equals)
                        .isPresent())
                .isPresent();
    }

    /** An empty namespace is any, like an absent one; the selector counts before the name. */
    private static Optional<String> namespace(Service item) {
        Optional<String> written = item.k8sServiceSelector().isPresent()
                ? item.k8sServiceSelector().flatMap(K8sServiceSelectorNamespace::namespace)
                : item.k8sService().flatMap(named -> named.namespace());
        return written.filter(name -> !name.isEmpty());
    }

    private static IdentityLabels labels(io.github.cilium4j.model.inventory.Service service) {
        IdentityLabels labels = IdentityLabels.reserved();
        for (Map.Entry<String, String> label : service.labels().entrySet()) {
            labels = labels.with(KUBERNETES, label.getKey(), label.getValue());
        }
        return labels;
    }
}
