package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A note for people.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInfo.class)
@JsonDeserialize(as = ImmutableInfo.class)
@JsonPropertyOrder({"name", "value"})
public interface Info {
    /** Returns the title. */
    String name();

    /** Returns the text. */
    String value();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Info}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableInfo.Builder {
        Builder() {}
    }
}
