package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.IntOrString;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Applications that are synchronized together.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetRolloutStep.class)
@JsonDeserialize(as = ImmutableApplicationSetRolloutStep.class)
@JsonPropertyOrder({"matchExpressions", "maxUpdate"})
public interface ApplicationSetRolloutStep {
    /** Returns what the labels of an Application of this step must meet. */
    List<ApplicationMatchExpression> matchExpressions();

    /** Returns how many are synchronized at a time: a number, or a share such as {@code "25%"}; absent means all. */
    Optional<IntOrString> maxUpdate();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetRolloutStep}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetRolloutStep.Builder {
        Builder() {}
    }
}
