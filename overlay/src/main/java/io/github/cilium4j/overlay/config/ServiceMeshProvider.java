package io.github.cilium4j.overlay.config;

/**
 * The service mesh.
 *
 * @since 0.1.0
 */
public enum ServiceMeshProvider {
    ISTIO("istio");

    private final String text;

    ServiceMeshProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
