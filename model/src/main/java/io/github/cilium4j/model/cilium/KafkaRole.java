package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A group of Kafka API keys.
 *
 * @since 0.1.0
 */
public enum KafkaRole {
    /** The keys {@code produce}, {@code metadata} and {@code apiversions}. */
    PRODUCE("produce"),

    /** The keys a consumer needs, from {@code fetch} to {@code syncgroup}. */
    CONSUME("consume");

    private final String text;

    KafkaRole(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
