package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cluster and the namespace of an Application. The cluster has either a server or a name.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationDestination.class)
@JsonDeserialize(as = ImmutableApplicationDestination.class)
@JsonPropertyOrder({"server", "name", "namespace"})
public interface ApplicationDestination {
    /** Returns the address of the API server, such as {@code https://kubernetes.default.svc}. */
    Optional<String> server();

    /** Returns the name of the cluster in Argo CD. */
    Optional<String> name();

    /** Returns the namespace of objects that name none. */
    Optional<String> namespace();

    /** Returns a namespace of the cluster that Argo CD runs in. */
    static ApplicationDestination inCluster(String namespace) {
        return builder()
                .server("https://kubernetes.default.svc")
                .namespace(namespace)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationDestination}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationDestination.Builder {
        Builder() {}
    }
}
