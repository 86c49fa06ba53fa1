package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;

/**
 * A router that addresses are announced to by BGP.
 *
 * @param address its address
 * @param asn its autonomous system
 * @since 0.1.0
 */
public record PeeredRouter(IpAddress address, Asn asn) {}
