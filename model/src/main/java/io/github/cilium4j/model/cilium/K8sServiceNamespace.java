package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name of a Service.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableK8sServiceNamespace.class)
@JsonDeserialize(as = ImmutableK8sServiceNamespace.class)
@JsonPropertyOrder({"serviceName", "namespace"})
public interface K8sServiceNamespace {
    /** Returns the name. */
    Optional<String> serviceName();

    /** Returns the namespace; absent means any. */
    Optional<String> namespace();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link K8sServiceNamespace}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableK8sServiceNamespace.Builder {
        Builder() {}
    }
}
