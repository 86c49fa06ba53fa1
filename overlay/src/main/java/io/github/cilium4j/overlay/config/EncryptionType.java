package io.github.cilium4j.overlay.config;

/**
 * How traffic between nodes is encrypted.
 *
 * @since 0.1.0
 */
public enum EncryptionType {
    WIREGUARD("wireguard"),
    IPSEC("ipsec");

    private final String text;

    EncryptionType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
