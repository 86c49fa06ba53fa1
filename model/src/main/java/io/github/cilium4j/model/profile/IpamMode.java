package io.github.cilium4j.model.profile;

/**
 * Who gives pods their addresses. Source: cilium 1.18.6 pkg/ipam/option.
 *
 * @since 0.1.0
 */
public enum IpamMode {
    CLUSTER_POOL("cluster-pool"),
    KUBERNETES("kubernetes"),
    MULTI_POOL("multi-pool"),
    CRD("crd"),
    ENI("eni"),
    AZURE("azure"),
    ALIBABACLOUD("alibabacloud"),
    DELEGATED_PLUGIN("delegated-plugin");

    private final String text;

    IpamMode(String text) {
        this.text = text;
    }

    /** Returns the mode as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
