package io.github.cilium4j.overlay.config;

/**
 * The Kubernetes distribution.
 *
 * @since 0.1.0
 */
public enum Distribution {
    RKE2("rke2"),
    K3D("k3d"),
    K3S("k3s"),
    KUBEADM("kubeadm");

    private final String text;

    Distribution(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
