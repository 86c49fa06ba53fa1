package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A variable of Jsonnet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableJsonnetVar.class)
@JsonDeserialize(as = ImmutableJsonnetVar.class)
@JsonPropertyOrder({"name", "value", "code"})
public interface JsonnetVar {
    /** Returns the name. */
    String name();

    /** Returns the value. */
    String value();

    /** Returns whether the value is Jsonnet; absent means it is a text. */
    Optional<Boolean> code();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JsonnetVar}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableJsonnetVar.Builder {
        Builder() {}
    }
}
