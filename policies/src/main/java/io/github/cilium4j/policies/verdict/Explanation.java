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

    /** Returns it for people: lines that end with a line end. */
    public String text() {
        return ExplanationText.of(this);
    }

    /** Returns it for programs, as one JSON object. */
    public String json() {
        return ExplanationJson.of(this);
    }
}
