package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service whose backends are told to Envoy.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableService.class)
@JsonDeserialize(as = ImmutableService.class)
@JsonPropertyOrder({"name", "namespace", "number"})
public interface Service {
    /** Returns the name of the Service. */
    String name();

    /** Returns its namespace; absent means that of the {@link CiliumEnvoyConfig}, or {@code default}. */
    Optional<String> namespace();

    /** Returns the ports of the Service whose backends are meant, by number or name, none for all. */
    List<String> number();

    /** Returns all ports of a Service. */
    static Service of(String namespace, String name) {
        return builder().namespace(namespace).name(name).build();
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
