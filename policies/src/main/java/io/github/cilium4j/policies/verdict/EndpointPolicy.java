package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.TrafficDirection;
import org.jspecify.annotations.Nullable;

/**
 * What is enforced at an endpoint.
 *
 * @param ingress the map of what comes in; null when everything may
 * @param egress the map of what goes out; null when everything may
 * @param conflict why Cilium gives up on the policies that select it; null when it does not
 */
record EndpointPolicy(
        @Nullable MapState ingress,
        @Nullable MapState egress,
        @Nullable String conflict) {
    /** Nothing is enforced. */
    static final EndpointPolicy OPEN = new EndpointPolicy(null, null, null);

    static EndpointPolicy failed(String conflict) {
        return new EndpointPolicy(null, null, conflict);
    }

    Side side(TrafficDirection direction, SeenPeer peer, Flow flow) {
        if (conflict != null) {
            return Side.CONFLICT;
        }
        MapState map = of(direction);
        return map == null ? Side.OPEN : map.lookup(peer, flow.protocol(), flow.port());
    }

    @Nullable
    MapState of(TrafficDirection direction) {
        return direction == TrafficDirection.INGRESS ? ingress : egress;
    }
}
