package io.github.cilium4j.overlay.config;

/**
 * The router that Cilium peers with.
 *
 * @since 0.1.0
 */
public enum BgpRouter {
    FRR("frr"),
    BIRD("bird"),
    GOBGP("gobgp"),
    NONE("none");

    private final String text;

    BgpRouter(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
