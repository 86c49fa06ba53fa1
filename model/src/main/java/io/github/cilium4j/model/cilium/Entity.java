package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;

/**
 * A peer that has a name instead of labels or addresses.
 *
 * @since 0.1.0
 */
public enum Entity {
    /** Every peer, in the cluster and outside. */
    ALL("all"),

    /** Every address outside the cluster. */
    WORLD("world"),

    /**
     * The hosts, every pod of the local cluster, and what else Cilium knows in it, an API server outside included; no
     * pods of other clusters.
     */
    CLUSTER("cluster"),

    /** As {@link #CLUSTER}, and the pods of every cluster of the mesh. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    CLUSTER_MESH("cluster-mesh"),

    /** The local node and its host-network pods. */
    HOST("host"),

    /** Endpoints whose labels are not known yet. */
    INIT("init"),

    /** Cilium's own ingress proxy. */
    INGRESS("ingress"),

    /** Pods that Cilium does not manage. */
    UNMANAGED("unmanaged"),

    /** Every other node of the cluster or the mesh, and its host-network pods. */
    REMOTE_NODE("remote-node"),

    /** The endpoints that probe the health of the cluster. */
    HEALTH("health"),

    /** No peer at all. */
    NONE("none"),

    /** The Kubernetes API server, wherever it runs. */
    KUBE_APISERVER("kube-apiserver");

    private final String text;

    Entity(String text) {
        this.text = text;
    }

    /** Returns the name as it is written, such as {@code remote-node}. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
