package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The steps in which Applications are synchronized. Those of one step are healthy before the next begins.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetRolloutStrategy.class)
@JsonDeserialize(as = ImmutableApplicationSetRolloutStrategy.class)
@JsonPropertyOrder({"steps"})
public interface ApplicationSetRolloutStrategy {
    /** Returns the steps, in order. */
    List<ApplicationSetRolloutStep> steps();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetRolloutStrategy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetRolloutStrategy.Builder {
        Builder() {}
    }
}
