package io.github.cilium4j.policies.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What both ends of a flow decide.
 *
 * @param egress what the one who makes it decides; null where Cilium enforces nothing, as outside the cluster
 * @param ingress what the one who is asked decides; null likewise
 * @since 0.1.0
 */
public record Verdict(@Nullable Side egress, @Nullable Side ingress) {
    /** Returns whether the connection may be made: denied by one end is denied. */
    public Decision decision() {
        Decision out = egress == null ? Decision.ALLOW : egress.decision();
        Decision in = ingress == null ? Decision.ALLOW : ingress.decision();
        if (out == Decision.ALLOW || in == Decision.DENY) {
            return in;
        }
        return out == Decision.DEPENDS && in == Decision.CONFLICT ? in : out;
    }

    /** Returns whether the connection may be made. */
    public boolean isAllowed() {
        return decision() == Decision.ALLOW;
    }
}
