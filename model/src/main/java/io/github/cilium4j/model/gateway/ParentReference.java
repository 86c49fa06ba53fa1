package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.PortNumber;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Gateway, or one of its listeners.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableParentReference.class)
@JsonDeserialize(as = ImmutableParentReference.class)
@JsonPropertyOrder({"group", "kind", "namespace", "name", "sectionName", "port"})
public interface ParentReference {
    /** Returns the API group; absent means {@code gateway.networking.k8s.io}. */
    Optional<String> group();

    /** Returns the kind; absent means {@code Gateway}. */
    Optional<String> kind();

    /** Returns its namespace; absent means that of the route. */
    Optional<String> namespace();

    /** Returns its name. */
    String name();

    /** Returns the name of the listener; absent means every one. */
    Optional<String> sectionName();

    /** Returns the port of the listeners; absent means any. */
    Optional<PortNumber> port();

    /** Refuses texts that are no names. */
    @Value.Check
    default void check() {
        ReferenceChecks.check(this);
    }

    /** Returns a listener of a Gateway. */
    static ParentReference listener(String namespace, String gateway, String sectionName) {
        return builder()
                .namespace(namespace)
                .name(gateway)
                .sectionName(sectionName)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParentReference}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableParentReference.Builder {
        Builder() {}
    }
}
