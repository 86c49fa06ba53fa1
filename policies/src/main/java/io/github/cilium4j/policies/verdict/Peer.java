package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.imported.TrafficDirection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An end of flows within one {@link Network}, which made it.
 *
 * @since 0.1.0
 */
public final class Peer {
    private final Endpoint endpoint;
    private final List<EndpointPolicy> policies;
    private final SeenPeer[] seen;

    Peer(Endpoint endpoint, List<EndpointPolicy> policies, SelectorTable selectors) {
        this.endpoint = endpoint;
        this.policies = List.copyOf(policies);
        this.seen = endpoint.seenAs().stream()
                .map(as -> new SeenPeer(as.identity(), selectors))
                .toArray(SeenPeer[]::new);
    }

    /** Returns what it is. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Returns why the policies of this end cannot be enforced together; empty when they can. */
    public Optional<String> conflict() {
        return policies.stream()
                .flatMap(policy -> Stream.ofNullable(policy.conflict()))
                .findFirst();
    }

    /** Returns what may be enforced at it; none when nothing is. */
    List<EndpointPolicy> policies() {
        return policies;
    }

    /** Returns as what others may see it. */
    SeenPeer[] seen() {
        return seen;
    }

    /** Returns what this end decides about traffic with another one; null when nothing is enforced at it. */
    @Nullable
    Side side(TrafficDirection direction, Peer other, Flow flow) {
        if (policies.isEmpty()) {
            return null;
        }
        Side first = policies.get(0).side(direction, other.seen[0], flow);
        return policies.size() == 1 && other.seen.length == 1 ? first : agreed(first, direction, other, flow);
    }

    private Side agreed(Side first, TrafficDirection direction, Peer other, Flow flow) {
        for (EndpointPolicy policy : policies) {
            for (SeenPeer as : other.seen) {
                if (!policy.side(direction, as, flow).equals(first)) {
                    return Side.DEPENDS;
                }
            }
        }
        return first;
    }

    @Override
    public String toString() {
        return endpoint.name();
    }
}
