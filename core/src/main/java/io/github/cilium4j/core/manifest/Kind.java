package io.github.cilium4j.core.manifest;

import java.util.List;

/**
 * A kind of object and the type that holds it.
 *
 * @param name the kind, such as {@code CiliumNetworkPolicy}
 * @param type the type
 * @param apiVersions every API version of it that the SDK reads; the first is the one that is written by default
 * @param namespaced whether objects live in a namespace
 * @since 0.1.0
 */
public record Kind(String name, Class<? extends Manifest> type, List<String> apiVersions, boolean namespaced) {
    /** Creates a kind. */
    public Kind {
        apiVersions = List.copyOf(apiVersions);
    }

    /** Returns a kind whose objects live in a namespace. */
    public static Kind namespaced(String name, Class<? extends Manifest> type, String... apiVersions) {
        return new Kind(name, type, List.of(apiVersions), true);
    }

    /** Returns a kind whose objects belong to the whole cluster. */
    public static Kind clusterwide(String name, Class<? extends Manifest> type, String... apiVersions) {
        return new Kind(name, type, List.of(apiVersions), false);
    }

    /** Returns the API group, such as {@code cilium.io}; empty for the core group. */
    public String group() {
        return groupOf(apiVersions.get(0));
    }

    static String groupOf(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }
}
