package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;

/**
 * A Helm chart of Cilium and where its defaults differ from the other one's: upstream's, and RKE2's repackaged one
 * (rancher/rke2-charts packages/rke2-cilium, values.yaml.patch for 1.18.2 to 1.20.1).
 */
enum Chart {
    CILIUM,
    RKE2_CILIUM;

    /** Returns whether Hubble runs when nothing is said. */
    boolean hubble() {
        return this == CILIUM;
    }

    /** Returns who gives pods their addresses when nothing is said. */
    IpamMode ipamMode() {
        return this == CILIUM ? IpamMode.CLUSTER_POOL : IpamMode.KUBERNETES;
    }

    /** Returns whether authentication is handled when nothing is said: true in chart 1.18.6, false from 1.19.4 on. */
    static boolean authentication(CiliumVersion version) {
        return version == CiliumVersion.V1_18;
    }
}
