package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.meta.ObjectMeta;

/**
 * An object of the cluster, as a value. Implementations are immutable and equal when they would be written alike.
 *
 * @since 0.1.0
 */
public interface Manifest {
    /** Returns the API group and version, such as {@code cilium.io/v2}. */
    String apiVersion();

    /** Returns the kind, such as {@code CiliumNetworkPolicy}. */
    String kind();

    /** Returns name, namespace, labels and annotations. */
    ObjectMeta metadata();

    /** Returns the kind, namespace and name as people write them: {@code CiliumNetworkPolicy shop/web}. */
    static String describe(Manifest manifest) {
        ObjectMeta meta = manifest.metadata();
        String name = meta.name().orElse("");
        String whole = meta.namespace().map(namespace -> namespace + "/" + name).orElse(name);
        return whole.isEmpty() ? manifest.kind() : manifest.kind() + " " + whole;
    }
}
