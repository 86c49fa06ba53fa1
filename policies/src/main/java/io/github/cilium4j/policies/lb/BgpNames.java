package io.github.cilium4j.policies.lb;

/** The names by which the objects of a peering find each other. */
final class BgpNames {
    static final String PEER_CONFIG = "cilium-bgp-peer";
    static final String LABEL = "advertise";
    static final String LABEL_VALUE = "cilium-bgp";

    private BgpNames() {}
}
