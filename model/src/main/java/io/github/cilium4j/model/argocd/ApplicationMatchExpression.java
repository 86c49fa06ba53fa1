package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a label of an Application must meet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationMatchExpression.class)
@JsonDeserialize(as = ImmutableApplicationMatchExpression.class)
@JsonPropertyOrder({"key", "operator", "values"})
public interface ApplicationMatchExpression {
    /** Returns the key of the label. */
    Optional<String> key();

    /** Returns {@code In} or {@code NotIn}. With another text the step has no Application. */
    Optional<String> operator();

    /** Returns the values. */
    List<String> values();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationMatchExpression}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationMatchExpression.Builder {
        Builder() {}
    }
}
