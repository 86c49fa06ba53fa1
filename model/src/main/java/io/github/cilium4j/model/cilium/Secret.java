package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to a Kubernetes Secret.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecret.class)
@JsonDeserialize(as = ImmutableSecret.class)
@JsonPropertyOrder({"namespace", "name"})
public interface Secret {
    /** Returns the namespace; absent means any, and the first one that is found counts. */
    Optional<String> namespace();

    /** Returns the name. */
    String name();

    /** Returns a reference to a Secret in a namespace. */
    static Secret of(String namespace, String name) {
        return builder().namespace(namespace).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Secret}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecret.Builder {
        Builder() {}
    }
}
