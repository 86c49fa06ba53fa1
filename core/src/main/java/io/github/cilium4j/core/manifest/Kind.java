package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.InvalidManifestException;
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

    /** Returns the API version that is written when none is set. */
    public String defaultApiVersion() {
        return apiVersions.get(0);
    }

    /**
     * Refuses an API version that no supported server serves.
     *
     * @throws InvalidManifestException when the API version is none of {@link #apiVersions()}
     */
    public void requireServed(String apiVersion) {
        if (!apiVersions.contains(apiVersion)) {
            throw new InvalidManifestException(
                    "apiVersion",
                    "\"" + apiVersion + "\" is no API version of " + name,
                    "Write " + String.join(" or ", apiVersions));
        }
    }

    static String groupOf(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }
}
