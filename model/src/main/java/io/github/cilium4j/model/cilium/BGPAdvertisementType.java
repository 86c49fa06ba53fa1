package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;

/**
 * Where routes come from.
 *
 * @since 0.1.0
 */
public enum BGPAdvertisementType {
    /** The addresses of the node's pods. */
    POD_CIDR("PodCIDR"),

    /** The addresses of pods from pools. */
    CILIUM_POD_IP_POOL("CiliumPodIPPool"),

    /** Addresses of Services. */
    SERVICE("Service"),

    /** Addresses of an interface of the node. */
    @CiliumVersions(since = CiliumVersion.V1_19)
    INTERFACE("Interface");

    private final String text;

    BGPAdvertisementType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
