package io.github.cilium4j.policies.verdict;

/**
 * Policies that are valid one by one cannot be enforced together at an endpoint: Cilium gives up on the endpoint's policy. Source:
 * cilium 1.18.6 to 1.20.2, pkg/policy/{l4,rule}.go.
 */
final class PolicyConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyConflictException(String message) {
        super(message);
    }
}
