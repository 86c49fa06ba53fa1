package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A header that a request must have, or gets.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHeaderMatch.class)
@JsonDeserialize(as = ImmutableHeaderMatch.class)
@JsonPropertyOrder({"name", "value", "secret", "mismatch"})
public interface HeaderMatch {
    /** Returns the name of the header, at least one character. */
    String name();

    /**
     * Returns the wanted value; the {@link #secret} counts when both are there, and presence alone when neither is.
     */
    Optional<String> value();

    /** Returns the Secret that holds the wanted value. */
    Optional<Secret> secret();

    /** Returns what happens when the value differs; absent means that the request is refused. */
    Optional<MismatchAction> mismatch();

    /** Refuses an empty name, also of the Secret: cilium 1.18.6 pkg/policy/api/http.go. */
    @Value.Check
    default void check() {
        TextChecks.notEmpty("name", name());
        secret().ifPresent(secret -> TextChecks.notEmpty("secret.name", secret.name()));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeaderMatch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHeaderMatch.Builder {
        Builder() {}
    }
}
