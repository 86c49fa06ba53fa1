package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Service.
 *
 * @param object the object
 * @param namespace its namespace
 * @param labels its labels
 * @param type {@code ClusterIP}, {@code NodePort}, {@code LoadBalancer} or {@code ExternalName}
 * @param selector the labels of its pods; empty when it selects none
 * @param ports its ports
 * @param externalTrafficPolicy {@code Cluster} or {@code Local}
 * @param loadBalancerClass who is to give it an address
 * @since 0.1.0
 */
public record Service(
        Located<UntypedManifest> object,
        String namespace,
        Map<String, String> labels,
        String type,
        Map<String, String> selector,
        List<ServicePort> ports,
        String externalTrafficPolicy,
        Optional<String> loadBalancerClass) {
    /** Creates a Service. */
    public Service {
        labels = Map.copyOf(labels);
        selector = Map.copyOf(selector);
        ports = List.copyOf(ports);
    }

    /** Returns whether it is to get an address from a load balancer. */
    public boolean isLoadBalancer() {
        return type.equals("LoadBalancer");
    }

    /** Returns whether pods with the given namespace and labels stand behind it. */
    public boolean selects(Workload workload) {
        return !selector.isEmpty()
                && namespace.equals(workload.namespace())
                && workload.labels().entrySet().containsAll(selector.entrySet());
    }

    static Optional<Service> read(ObjectTree tree) {
        if (!tree.is("v1", "Service")) {
            return Optional.empty();
        }
        YamlMapping spec = tree.root().mapping("spec").orElseGet(() -> YamlMapping.of(Map.of()));
        return Optional.of(new Service(
                tree.object(),
                tree.namespace(),
                ObjectTree.strings(ObjectTree.mapping(tree.root(), "metadata", "labels")),
                spec.string("type").orElse("ClusterIP"),
                ObjectTree.strings(spec.mapping("selector")),
                spec.mappings("ports").stream()
                        .flatMap(port -> ServicePort.read(port).stream())
                        .toList(),
                spec.string("externalTrafficPolicy").orElse("Cluster"),
                spec.string("loadBalancerClass")));
    }
}
