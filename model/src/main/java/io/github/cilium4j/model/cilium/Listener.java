package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A listener of the proxy that traffic is sent to.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableListener.class)
@JsonDeserialize(as = ImmutableListener.class)
@JsonPropertyOrder({"envoyConfig", "name", "priority"})
public interface Listener {
    /** Returns the object that defines it. */
    EnvoyConfig envoyConfig();

    /** Returns the name of the listener in that object, at least one character. */
    String name();

    /**
     * Returns the priority, 1 (strongest) to 100, when rules send the same traffic to several listeners; absent is
     * weaker than every number.
     */
    Optional<Integer> priority();

    /** Refuses an empty name and a priority out of range: cilium CRD, {@code listener}. */
    @Value.Check
    default void check() {
        TextChecks.notEmpty("name", name());
        priority().filter(number -> number < 1 || number > 100).ifPresent(number -> {
            throw new InvalidManifestException(
                    "priority", number + " is out of range", "Write a number from 1 (strongest) to 100");
        });
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Listener}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableListener.Builder {
        Builder() {}
    }
}
