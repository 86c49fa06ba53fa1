package io.github.cilium4j.model.cilium.node;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;

/** What the definitions of the kinds about nodes refuse in every supported version, beyond types and enums. */
final class NodeChecks {
    private static final int MOST_BITS_OF_IPV4 = 32;
    private static final int MOST_BITS_OF_IPV6 = 128;

    private NodeChecks() {}

    static void notNegative(String attribute, Optional<Integer> number) {
        number.filter(n -> n < 0).ifPresent(n -> {
            throw new InvalidManifestException(attribute, n + " is negative", "Write a number from 0");
        });
    }

    static void pool(String name) {
        if (name.isEmpty()) {
            throw new InvalidManifestException("pool", "\"\" is empty", "Write the name of a CiliumPodIPPool");
        }
    }

    /** What the operator of every version refuses too: pkg/ipam/allocator/clusterpool/cidralloc/cidralloc.go. */
    private static void family(List<Cidr> cidrs, boolean ipv4) {
        cidrs.stream().filter(cidr -> cidr.isIpv4() != ipv4).findFirst().ifPresent(cidr -> {
            throw new InvalidManifestException(
                    "cidrs",
                    "\"" + cidr + "\" is a block of " + (ipv4 ? "IPv6" : "IPv4"),
                    "Write it under " + (ipv4 ? "ipv6" : "ipv4"));
        });
    }

    static void ipv4(List<Cidr> cidrs, int maskSize) {
        pool(cidrs, maskSize, MOST_BITS_OF_IPV4);
        family(cidrs, true);
    }

    static void ipv6(List<Cidr> cidrs, int maskSize) {
        pool(cidrs, maskSize, MOST_BITS_OF_IPV6);
        family(cidrs, false);
    }

    private static void pool(List<Cidr> cidrs, int maskSize, int most) {
        if (cidrs.isEmpty()) {
            throw new InvalidManifestException("cidrs", "the list is empty", "Write at least one block");
        }
        if (maskSize < 1 || maskSize > most) {
            throw new InvalidManifestException(
                    "maskSize", maskSize + " is out of range", "Write a number from 1 to " + most);
        }
    }
}
