package io.github.cilium4j.testing;

import io.github.cilium4j.policies.verdict.Explanation;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a request that a proxy looks at.
 *
 * @since 0.1.0
 */
public final class RequestAssert extends AbstractAssert<RequestAssert, String> {
    private final boolean allowed;
    private final Explanation explanation;

    RequestAssert(String request, boolean allowed, Explanation explanation) {
        super(request, RequestAssert.class);
        this.allowed = allowed;
        this.explanation = explanation;
    }

    /** Verifies that the connection may be made and the request passes at both ends. */
    public RequestAssert isAllowed() {
        return holds(allowed, "pass");
    }

    /** Verifies that the connection may not be made, or the request is refused at one end. */
    public RequestAssert isDenied() {
        return holds(!allowed, "be refused");
    }

    private RequestAssert holds(boolean holds, String what) {
        if (!holds) {
            throw failure("%nExpecting the request %s to %s, but%n%n%s", actual, what, explanation.text());
        }
        return this;
    }
}
