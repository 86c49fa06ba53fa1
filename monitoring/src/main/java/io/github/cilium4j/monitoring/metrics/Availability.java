package io.github.cilium4j.monitoring.metrics;

/**
 * Whether a query has data, and why.
 *
 * @param outcome the answer
 * @param reason why, as a clause without a full stop; empty when there is data from the start
 * @since 0.1.0
 */
public record Availability(Outcome outcome, String reason) {
    /**
     * The answers, best last.
     *
     * @since 0.1.0
     */
    public enum Outcome {
        /** There is never a series, whatever happens in the cluster. */
        NO_DATA,
        /** It depends on what the profile does not hold. */
        UNKNOWN,
        /** There are series, and they stay at 0. */
        ALWAYS_ZERO,
        /** There are series, from the start or from the event on that the reason names. */
        DATA
    }

    static Availability data() {
        return new Availability(Outcome.DATA, "");
    }

    static Availability no(String reason) {
        return new Availability(Outcome.NO_DATA, reason);
    }

    static Availability unknown(String reason) {
        return new Availability(Outcome.UNKNOWN, reason);
    }

    /** Returns whether there is data, if not at once. */
    public boolean hasData() {
        return outcome == Outcome.DATA;
    }

    /** Returns the better of two answers. */
    Availability or(Availability other) {
        return other.outcome.compareTo(outcome) > 0 ? other : this;
    }

    /** Returns the worse of two answers. */
    Availability and(Availability other) {
        boolean sooner = other.outcome == outcome && reason.isEmpty();
        return other.outcome.compareTo(outcome) < 0 || sooner ? other : this;
    }
}
