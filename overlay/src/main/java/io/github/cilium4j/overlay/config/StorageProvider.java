package io.github.cilium4j.overlay.config;

/**
 * Who provides persistent volumes.
 *
 * @since 0.1.0
 */
public enum StorageProvider {
    ROOK("rook", "rook-ceph"),
    LONGHORN("longhorn", "longhorn-system");

    private final String text;
    private final String namespace;

    StorageProvider(String text, String namespace) {
        this.text = text;
        this.namespace = namespace;
    }

    /** Returns the namespace of its pods. */
    public String namespace() {
        return namespace;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
