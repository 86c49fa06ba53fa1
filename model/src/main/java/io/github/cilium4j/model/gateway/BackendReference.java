package io.github.cilium4j.model.gateway;

import io.github.cilium4j.core.value.PortNumber;
import java.util.Optional;

/**
 * Where requests are sent: what {@link HTTPBackendRef} and {@link BackendObjectReference} have in common.
 *
 * @since 0.1.0
 */
public interface BackendReference {
    /** Returns the API group; absent or empty means the core group. */
    Optional<String> group();

    /** Returns the kind; absent means {@code Service}. */
    Optional<String> kind();

    /** Returns the name. */
    String name();

    /**
     * Returns its namespace; absent means that of the route. Another one must allow it with a {@link ReferenceGrant}.
     */
    Optional<String> namespace();

    /** Returns the port of the Service; a Service needs it. */
    Optional<PortNumber> port();
}
