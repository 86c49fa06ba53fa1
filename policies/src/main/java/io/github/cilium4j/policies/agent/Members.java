package io.github.cilium4j.policies.agent;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the fields that hold peers.
 *
 * @param endpoints pods
 * @param requirements what 1.18 demands of them besides
 * @param nodes nodes
 * @param cidr blocks of addresses
 * @param cidrSet blocks with exceptions, and groups of blocks
 * @param entities peers with a name
 * @param exclusive every field of which one alone can have items
 */
record Members(
        String endpoints,
        String requirements,
        String nodes,
        String cidr,
        String cidrSet,
        String entities,
        List<String> exclusive) {
    static final Members INGRESS = of("from", List.of());
    static final Members EGRESS_DENY = of("to", List.of("toServices"));
    static final Members EGRESS = of("to", List.of("toServices", "toFQDNs"));

    private static Members of(String prefix, List<String> more) {
        List<String> common = Stream.of("Endpoints", "CIDR", "CIDRSet", "Entities", "Nodes", "Groups")
                .map(prefix::concat)
                .toList();
        return new Members(
                prefix + "Endpoints",
                prefix + "Requires",
                prefix + "Nodes",
                prefix + "CIDR",
                prefix + "CIDRSet",
                prefix + "Entities",
                Stream.concat(common.stream(), more.stream()).toList());
    }
}
