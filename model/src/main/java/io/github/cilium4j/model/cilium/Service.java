package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Services whose backends are the peer. Their ports do not count: {@code toPorts} names backend ports.
 *
 * <p>When no Service matches, an element with {@code toPorts} is open to every peer.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableService.class)
@JsonDeserialize(as = ImmutableService.class)
@JsonPropertyOrder({"k8sService", "k8sServiceSelector"})
public interface Service {
    /** Returns the name; does not count beside {@link #k8sServiceSelector}. */
    Optional<K8sServiceNamespace> k8sService();

    /** Returns the labels. */
    Optional<K8sServiceSelectorNamespace> k8sServiceSelector();

    /** Returns the Service with a name. */
    static Service of(String namespace, String name) {
        return builder()
                .k8sService(K8sServiceNamespace.builder()
                        .namespace(namespace)
                        .serviceName(name)
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Service}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
