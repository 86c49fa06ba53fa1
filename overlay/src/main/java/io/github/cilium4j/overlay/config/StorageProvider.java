package io.github.cilium4j.overlay.config;

/**
 * Who provides persistent volumes.
 *
 * @since 0.1.0
 */
public enum StorageProvider {
    ROOK("rook"),
    LONGHORN("longhorn");

    private final String text;

    StorageProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
