package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A controller of the agent that works for a pod.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableControllerStatus.class)
@JsonDeserialize(as = ImmutableControllerStatus.class)
@JsonPropertyOrder({"name", "configuration", "status", "uuid"})
public interface ControllerStatus {
    /** Returns its name. */
    Optional<String> name();

    /** Returns when it runs. */
    Optional<ControllerStatusConfiguration> configuration();

    /** Returns how it went. */
    Optional<ControllerStatusStatus> status();

    /** Returns its id. */
    Optional<String> uuid();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableControllerStatus.Builder {
        Builder() {}
    }
}
