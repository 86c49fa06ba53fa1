package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.imported.IpProtocol;

/**
 * A connection that somebody wants to make.
 *
 * @param from who makes it
 * @param to who is asked
 * @param protocol its protocol
 * @param port the port of the one who is asked, behind any Service; the type of an ICMP message
 * @since 0.1.0
 */
public record Flow(Peer from, Peer to, IpProtocol protocol, int port) {}
