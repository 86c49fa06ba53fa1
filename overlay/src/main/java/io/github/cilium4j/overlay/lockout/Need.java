package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.policies.imported.IpProtocol;

/**
 * A connection that must work.
 *
 * @param what what it is for
 * @param from who makes it
 * @param to who is asked
 * @param protocol its protocol
 * @param port the port of the one who is asked
 * @param unproven whether it must work before anybody can prove who he is
 */
record Need(String what, Role from, Role to, IpProtocol protocol, int port, boolean unproven) {
    static Need tcp(String what, Role from, Role to, int port) {
        return new Need(what, from, to, IpProtocol.TCP, port, false);
    }

    static Need udp(String what, Role from, Role to, int port) {
        return new Need(what, from, to, IpProtocol.UDP, port, false);
    }

    Need beforeIdentities() {
        return new Need(what, from, to, protocol, port, true);
    }

    /** Returns the port in words. */
    String words() {
        return port + "/" + protocol;
    }
}
