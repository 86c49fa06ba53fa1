package io.github.cilium4j.testing;

import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Peer;

/**
 * Assertions on what one end may ask of another. Ports are those of pods, behind any Service.
 *
 * @since 0.1.0
 */
public final class PathAssert {
    private final ClusterNetwork network;
    private final Peer from;
    private final Peer to;

    PathAssert(ClusterNetwork network, Peer from, Peer to) {
        this.network = network;
        this.from = from;
        this.to = to;
    }

    /** Asks about TCP to a port. */
    public FlowAssert onTcp(int port) {
        return on(IpProtocol.TCP, port);
    }

    /** Asks about UDP to a port. */
    public FlowAssert onUdp(int port) {
        return on(IpProtocol.UDP, port);
    }

    /** Asks about SCTP to a port. */
    public FlowAssert onSctp(int port) {
        return on(IpProtocol.SCTP, port);
    }

    /** Asks about ICMP of IPv4, such as type 8, the request for an echo. */
    public FlowAssert onIcmp(int type) {
        return on(IpProtocol.ICMP, type);
    }

    /** Asks about ICMP of IPv6, such as type 128, the request for an echo. */
    public FlowAssert onIcmpv6(int type) {
        return on(IpProtocol.ICMPV6, type);
    }

    /** Asks about a protocol and a port, or a type of ICMP. */
    public FlowAssert on(IpProtocol protocol, int port) {
        return new FlowAssert(network.network(), new Flow(from, to, protocol, port));
    }
}
