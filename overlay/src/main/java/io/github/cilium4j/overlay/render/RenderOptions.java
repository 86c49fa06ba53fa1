package io.github.cilium4j.overlay.render;

/**
 * How a tree is rendered, besides what the configuration says.
 *
 * @param syncWaves whether the ApplicationSet and its Application carry the sync wave 76, after Prometheus' 75. Argo CD orders by it
 *     only what one Application holds, so it orders nothing between applications by itself
 * @since 0.1.0
 */
public record RenderOptions(boolean syncWaves) {
    /** Returns the options that nobody changed. */
    public static RenderOptions defaults() {
        return new RenderOptions(false);
    }
}
