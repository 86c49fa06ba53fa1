package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * In which order the Applications of a set are synchronized and deleted.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetStrategy.class)
@JsonDeserialize(as = ImmutableApplicationSetStrategy.class)
@JsonPropertyOrder({"type", "rollingSync", "deletionOrder"})
public interface ApplicationSetStrategy {
    /**
     * Returns {@code AllAtOnce} or {@code RollingSync}; absent means {@code AllAtOnce}. Another text counts as that
     * too.
     */
    Optional<String> type();

    /** Returns the steps of {@code RollingSync}. */
    Optional<ApplicationSetRolloutStrategy> rollingSync();

    /**
     * Returns {@code AllAtOnce} or {@code Reverse}, which deletes in the opposite order of the steps; absent means
     * {@code AllAtOnce}.
     */
    Optional<String> deletionOrder();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetStrategy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetStrategy.Builder {
        Builder() {}
    }
}
