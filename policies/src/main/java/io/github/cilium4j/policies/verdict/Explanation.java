package io.github.cilium4j.policies.verdict;

import java.util.List;

/**
 * Why a flow is decided as it is.
 *
 * @param flow the flow
 * @param verdict what both ends decide
 * @param sides why, for each end at which something can be enforced; the one who makes the connection first
 * @since 0.1.0
 */
public record Explanation(Flow flow, Verdict verdict, List<SideExplanation> sides) {
    /** Creates an explanation. */
    public Explanation {
        sides = List.copyOf(sides);
    }
}
