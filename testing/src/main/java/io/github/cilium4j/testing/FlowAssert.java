package io.github.cilium4j.testing;

import io.github.cilium4j.policies.verdict.Decision;
import io.github.cilium4j.policies.verdict.Explanation;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.HttpRequest;
import io.github.cilium4j.policies.verdict.Network;
import io.github.cilium4j.policies.verdict.RuleReference;
import io.github.cilium4j.policies.verdict.Side;
import io.github.cilium4j.policies.verdict.SideExplanation;
import io.github.cilium4j.policies.verdict.Verdict;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on one connection. A connection is denied when either end denies it; one that turns on something unknown, such as the node
 * of a pod, is neither allowed nor denied.
 *
 * @since 0.1.0
 */
public final class FlowAssert extends AbstractAssert<FlowAssert, Flow> {
    private final Network network;

    FlowAssert(Network network, Flow actual) {
        super(actual, FlowAssert.class);
        this.network = network;
    }

    /** Verifies that the connection may be made. */
    public FlowAssert isAllowed() {
        return holds(verdict().isAllowed(), "be allowed");
    }

    /** Verifies that the connection is dropped. */
    public FlowAssert isDenied() {
        return holds(verdict().decision() == Decision.DENY, "be denied");
    }

    /** Verifies that the connection is dropped for want of a rule that allows it, and that no rule denies it. */
    public FlowAssert isDeniedByDefault() {
        boolean byRule = sides().anyMatch(side -> side.decision() == Decision.DENY && side.found());
        return holds(verdict().decision() == Decision.DENY && !byRule, "be denied by default");
    }

    /**
     * Verifies that the connection is dropped by a rule of a policy or, where the default drops it, that the policy switches that on.
     *
     * @param policy the name of the policy, or {@code namespace/name}
     */
    public FlowAssert isDeniedBy(String policy) {
        boolean denied = verdict().decision() == Decision.DENY && denying().anyMatch(rule -> isNamed(rule, policy));
        return holds(denied, "be denied by " + policy);
    }

    /** Verifies that the connection may be made once the two ends have proved who they are. */
    public FlowAssert needsAuthentication() {
        boolean needed = sides().anyMatch(Side::needsAuthentication);
        return holds(verdict().isAllowed() && needed, "need authentication");
    }

    /** Asks about an HTTP request over the connection, without a host and headers. */
    public RequestAssert http(String method, String path) {
        return http(HttpRequest.of(method, path));
    }

    /** Asks about an HTTP request over the connection. */
    public RequestAssert http(HttpRequest request) {
        return new RequestAssert(
                request.method() + " " + request.path(), network.allows(actual, request), network.explain(actual));
    }

    /** Asks about a question to DNS over the connection. */
    public RequestAssert dns(String name) {
        return new RequestAssert("DNS " + name, network.allowsDns(actual, name), network.explain(actual));
    }

    private Verdict verdict() {
        return network.verdict(actual);
    }

    private Stream<Side> sides() {
        return explanation().sides().stream().map(SideExplanation::side);
    }

    private Stream<RuleReference> denying() {
        return explanation().sides().stream()
                .filter(side -> side.side().decision() == Decision.DENY)
                .flatMap(side -> Stream.concat(side.deciding().stream(), side.defaultDeny().stream()));
    }

    private static boolean isNamed(RuleReference rule, String policy) {
        return policy.equals(rule.policy().name())
                || policy.equals(rule.policy().describe());
    }

    private Explanation explanation() {
        return network.explain(actual);
    }

    private FlowAssert holds(boolean holds, String what) {
        if (!holds) {
            throw failure(
                    "%nExpecting the connection to %s, but%n%n%s",
                    what, explanation().text());
        }
        return this;
    }
}
