package io.github.cilium4j.overlay.config;

/**
 * The network plugin that gives pods their addresses.
 *
 * @since 0.1.0
 */
public enum PrimaryCni {
    CILIUM("cilium"),
    CALICO("calico"),
    CANAL("canal");

    private final String text;

    PrimaryCni(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
