package io.github.cilium4j.overlay.config;

/**
 * The container runtime besides the default one.
 *
 * @since 0.1.0
 */
public enum ContainerRuntimeProvider {
    KATA("kata");

    private final String text;

    ContainerRuntimeProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
