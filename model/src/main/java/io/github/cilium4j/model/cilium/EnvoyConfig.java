package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to the object that defines a listener.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEnvoyConfig.class)
@JsonDeserialize(as = ImmutableEnvoyConfig.class)
@JsonPropertyOrder({"kind", "name"})
public interface EnvoyConfig {
    /**
     * Returns the kind; absent means CiliumEnvoyConfig for a CiliumNetworkPolicy and CiliumClusterwideEnvoyConfig for
     * a CiliumClusterwideNetworkPolicy.
     */
    Optional<EnvoyConfigKind> kind();

    /** Returns the name, at least one character. */
    String name();

    /** Refuses an empty name: cilium CRD, {@code listener.envoyConfig.name}. */
    @Value.Check
    default void check() {
        TextChecks.notEmpty("name", name());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnvoyConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEnvoyConfig.Builder {
        Builder() {}
    }
}
