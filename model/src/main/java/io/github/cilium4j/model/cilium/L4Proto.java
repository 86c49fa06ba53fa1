package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;

/**
 * A protocol above IP.
 *
 * @since 0.1.0
 */
public enum L4Proto {
    TCP("TCP"),

    UDP("UDP"),

    /** Needs SCTP support to be switched on in the agent. */
    SCTP("SCTP"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_19)
    VRRP("VRRP"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_19)
    IGMP("IGMP"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    GRE("GRE"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    IPIP("IPIP"),

    /** IPv6 inside IP; has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    IPV6("IPV6"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    ESP("ESP"),

    /** Has no ports. Needs {@code enable-extended-ip-protocols}. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    AH("AH"),

    /** TCP, UDP and SCTP; never ICMP nor the others. Also meant when nothing is said. */
    ANY("ANY");

    private final String text;

    L4Proto(String text) {
        this.text = text;
    }

    /** Returns whether the protocol has ports. */
    public boolean hasPorts() {
        return switch (this) {
            case TCP, UDP, SCTP, ANY -> true;
            case VRRP, IGMP, GRE, IPIP, IPV6, ESP, AH -> false;
        };
    }

    /** Returns the name as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
