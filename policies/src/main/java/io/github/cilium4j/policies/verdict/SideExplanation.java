package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.TrafficDirection;
import java.util.List;

/**
 * Why one end of a flow decides as it does.
 *
 * @param endpoint the end whose policies count
 * @param peer the other end
 * @param direction which of its policies count
 * @param side what it decides
 * @param deciding the rules that decide: each of them alone would give the same answer
 * @param others the other rules that match
 * @param defaultDeny the rules that switch default deny on; none when the mode of enforcement does, or nothing
 * @param misses the rules that nearly match, nearest first; at most three
 * @param requests which requests the proxy lets pass, a line each; none when it lets all pass, or sees none
 * @param unless what the answer turns on, a line each
 * @param conflict why the policies of the end cannot be enforced together; empty when they can
 * @since 0.1.0
 */
public record SideExplanation(
        String endpoint,
        String peer,
        TrafficDirection direction,
        Side side,
        List<RuleReference> deciding,
        List<RuleReference> others,
        List<RuleReference> defaultDeny,
        List<Miss> misses,
        List<String> requests,
        List<String> unless,
        String conflict) {
    /** Creates an explanation. */
    public SideExplanation {
        deciding = List.copyOf(deciding);
        others = List.copyOf(others);
        defaultDeny = List.copyOf(defaultDeny);
        misses = List.copyOf(misses);
        requests = List.copyOf(requests);
        unless = List.copyOf(unless);
    }
}
