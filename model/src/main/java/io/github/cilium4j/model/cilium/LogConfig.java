package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is written to flow logs beside traffic that a rule decides.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLogConfig.class)
@JsonDeserialize(as = ImmutableLogConfig.class)
@JsonPropertyOrder({"value"})
public interface LogConfig {
    /** Returns a text of at most 32 visible characters. */
    Optional<String> value();

    /** Refuses a text that is too long or holds control characters: cilium CRD, {@code spec.log.value}. */
    @Value.Check
    default void check() {
        value().ifPresent(LogText::check);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LogConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLogConfig.Builder {
        Builder() {}
    }
}
