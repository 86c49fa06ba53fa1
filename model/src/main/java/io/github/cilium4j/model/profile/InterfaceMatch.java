package io.github.cilium4j.model.profile;

/**
 * Whether an interface of an L2 announcement policy is found among the devices of a cluster (invariant I-01).
 *
 * @param outcome the answer
 * @param reason why, as a clause without a full stop, such as {@code found in eth0}
 * @since 0.1.0
 */
public record InterfaceMatch(Outcome outcome, String reason) {
    /** The answers, best first. Only {@link #MISMATCH} is an error. */
    public enum Outcome {
        /** It is found in a device's name. */
        MATCHES,
        /** It is found in a device's name, but it is a literal and no device has exactly this name: {@code eth1} in {@code eth10}. */
        MATCHES_NO_WHOLE_NAME,
        /** The names of the devices are not all known, so there may be one that matches. */
        CANNOT_TELL,
        /** It is found in no device's name: nothing is announced on it. */
        MISMATCH
    }

    /** Returns whether the interface is found in no device's name. */
    public boolean isMismatch() {
        return outcome == Outcome.MISMATCH;
    }

    /** Returns the better of the two answers, this one when they are equal. */
    InterfaceMatch or(InterfaceMatch other) {
        return other.outcome.compareTo(outcome) < 0 ? other : this;
    }
}
