package io.github.cilium4j.policies.imported;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.inventory.Service;
import java.util.List;
import java.util.Optional;

/**
 * What the meaning of a policy depends on besides its text.
 *
 * @param version the version of Cilium
 * @param cluster the name of the cluster, {@code cluster-name}
 * @param localClusterOnly whether peers without a cluster are those of the own one, {@code policy-default-local-cluster}
 * @param defaultNamespace the namespace of a CiliumNetworkPolicy that names none; empty when such a policy is clusterwide, which is
 *     what the agent takes it for
 * @param services the Services that {@code toServices} can name
 * @since 0.1.0
 */
public record ImportContext(
        CiliumVersion version,
        String cluster,
        boolean localClusterOnly,
        Optional<String> defaultNamespace,
        List<Service> services) {
    /** Creates a context. */
    public ImportContext {
        services = List.copyOf(services);
    }
}
