package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.inventory.Service;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code toServices}: the pods behind each Service that an item names. A Service without a selector has backends that only
 * the cluster knows, and none here. Source: cilium 1.18.6 to 1.20.2, pkg/policy/k8s/service.go.
 */
final class ServiceReader {
    private final ImportContext context;
    private final SelectorReader selectors;

    ServiceReader(ImportContext context, SelectorReader selectors) {
        this.context = context;
        this.selectors = selectors;
    }

    List<PeerSelector> read(YamlMapping item) {
        return context.services().stream()
                .filter(service -> isMeant(service, item))
                .filter(service -> !service.selector().isEmpty())
                .filter(this::isUnderstood)
                .<PeerSelector>map(service ->
                        new PeerSelector.ByLabels(selectors.backends(service.selector(), service.namespace()), true))
                .toList();
    }

    private boolean isMeant(Service service, YamlMapping item) {
        Optional<YamlMapping> byLabels = item.mapping("k8sServiceSelector");
        if (byLabels.isPresent()) {
            return isIn(service, byLabels.get())
                    && byLabels.get()
                            .mapping("selector")
                            .filter(labels -> selectors.nodes(labels).matches(labelsOf(service)))
                            .isPresent();
        }
        return item.mapping("k8sService")
                .filter(named -> isIn(service, named))
                .flatMap(named -> named.string("serviceName"))
                .filter(name -> service.object()
                        .manifest()
                        .metadata()
                        .name()
                        .filter(name::equals)
                        .isPresent())
                .isPresent();
    }

    /** 1.18 reads what stands before the first dot of a key as its source, so such Services never meet a pod. */
    private boolean isUnderstood(Service service) {
        return context.version().isAtLeast(CiliumVersion.V1_19)
                || service.selector().keySet().stream().noneMatch(key -> key.indexOf('.') >= 0);
    }

    private static boolean isIn(Service service, YamlMapping reference) {
        return reference
                .string("namespace")
                .filter(name -> !name.isEmpty())
                .map(service.namespace()::equals)
                .orElse(true);
    }

    private static IdentityLabels labelsOf(Service service) {
        IdentityLabels labels = IdentityLabels.reserved();
        for (var label : service.labels().entrySet()) {
            labels = labels.with("k8s", label.getKey(), label.getValue());
        }
        return labels;
    }
}
