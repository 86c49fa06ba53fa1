package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import java.time.Duration;

/**
 * A duration as Prometheus writes it, such as {@code 30s} or {@code 1h30m}.
 *
 * <p>{@code 0}, or whole numbers with the units {@code y w d h m s ms}, each at most once and in this order; a year is 365
 * days and a week 7. Not empty, and at most about 292 years, which is what Prometheus itself can hold. Source: the pattern
 * of every duration in the Prometheus Operator's resources (0.95.1), and prometheus/common model, ParseDuration.
 *
 * <p>The text is kept as written and decides {@code equals}; {@link #compareTo} compares lengths, so {@code 60s} and
 * {@code 1m} compare as 0 without being equal. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class PromDuration implements Comparable<PromDuration> {
    private final String text;
    private final Duration length;

    private PromDuration(String text, Duration length) {
        this.text = text;
        this.length = length;
    }

    /**
     * Returns the duration that a text writes.
     *
     * @throws InvalidManifestException when the text is not a duration of Prometheus
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PromDuration parse(String text) {
        return PromDurationText.read(text)
                .map(length -> new PromDuration(text, length))
                .orElseThrow(() -> Grammar.refusal(
                        text,
                        "a duration of Prometheus",
                        "Write whole numbers with the units y w d h m s ms in this order, such as 30s or 1h30m"));
    }

    /** Returns the length of time. */
    public Duration toDuration() {
        return length;
    }

    /** Compares the lengths of time. */
    @Override
    public int compareTo(PromDuration other) {
        return length.compareTo(other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromDuration duration && duration.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text as written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
