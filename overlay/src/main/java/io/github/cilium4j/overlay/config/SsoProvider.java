package io.github.cilium4j.overlay.config;

/**
 * Who signs users on.
 *
 * @since 0.1.0
 */
public enum SsoProvider {
    KEYCLOAK("keycloak"),
    EXTERNAL("external");

    private final String text;

    SsoProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
