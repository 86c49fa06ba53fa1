package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What a dashboard shows when it is opened.
 *
 * @since 0.1.0
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The name is Grafana's, so that this builder copies nothing.
@JsonSerialize(as = ImmutableTimeRange.class)
@JsonDeserialize(as = ImmutableTimeRange.class)
@JsonPropertyOrder({"from", "to"})
public interface TimeRange {
    /** Returns the start, such as {@code now-1h}. */
    String from();

    /** Returns the end, such as {@code now}. */
    String to();

    /** Returns the range that ends now. */
    static TimeRange last(String length) {
        return builder().from("now-" + length).to("now").build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TimeRange}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTimeRange.Builder {
        Builder() {}
    }
}
