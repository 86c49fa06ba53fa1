package io.github.cilium4j.policies.verdict;

/**
 * What is said about a connection.
 *
 * @since 0.1.0
 */
public enum Decision {
    /** It may be made. */
    ALLOW,
    /** It is dropped. */
    DENY,
    /** It turns on something that is not known, such as the addresses of a name or the node of a pod. */
    DEPENDS,
    /** Policies that select the endpoint cannot be enforced together, so Cilium gives up on them. */
    CONFLICT
}
