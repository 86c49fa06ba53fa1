package io.github.cilium4j.overlay.config;

/**
 * How far the life of the cluster has come.
 *
 * @since 0.1.0
 */
public enum Stage {
    /** Nodes are being provisioned: no storage class, no Prometheus yet. */
    BOOTSTRAP("bootstrap"),
    /** The SPIRE server has its persistent volume. */
    MIGRATED("migrated");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
