package io.github.cilium4j.overlay.lockout;

/**
 * Whether one thing that a cluster needs still works.
 *
 * @param what the thing, such as {@code SSH}
 * @param from who makes the connection
 * @param to who is asked
 * @param port the port behind any Service and the protocol, such as {@code 22/TCP}
 * @param answer whether it works
 * @param assumed whether an end is not among the inputs and taken to be as usual
 * @param why the policy and the element that decide, what the answer turns on, or what is missing
 * @param place where the element stands; empty when no element decides
 * @since 0.1.0
 */
public record LockoutLine(
        String what, String from, String to, String port, Answer answer, boolean assumed, String why, String place) {
    /** Returns a line about ends that are not among the inputs. */
    static LockoutLine notKnown(Need need, String missing) {
        return new LockoutLine(
                need.what(),
                need.from().toString(),
                need.to().toString(),
                need.words(),
                Answer.NOT_KNOWN,
                false,
                missing,
                "");
    }
}
