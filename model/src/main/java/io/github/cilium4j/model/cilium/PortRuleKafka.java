package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of Kafka request; absent fields match everything. Gone from Cilium 1.20.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortRuleKafka.class)
@JsonDeserialize(as = ImmutablePortRuleKafka.class)
@JsonPropertyOrder({"role", "apiKey", "apiVersion", "clientID", "topic"})
public interface PortRuleKafka {
    /** Returns the group of API keys; not together with {@link #apiKey}. */
    Optional<KafkaRole> role();

    /** Returns the API key in either case, such as {@code fetch}; not together with {@link #role}. */
    Optional<String> apiKey();

    /** Returns the API version, a number from 0 to 32767. */
    Optional<String> apiVersion();

    /** Returns the identifier of the client. */
    Optional<String> clientID();

    /** Returns the topic: at most 255 letters, digits, {@code .}, {@code _} and {@code -}. */
    Optional<String> topic();

    /** Refuses what the agent of 1.18 and 1.19 refuses: cilium 1.18.6 pkg/policy/api/kafka. */
    @Value.Check
    default void check() {
        KafkaChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortRuleKafka}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortRuleKafka.Builder {
        Builder() {}
    }
}
