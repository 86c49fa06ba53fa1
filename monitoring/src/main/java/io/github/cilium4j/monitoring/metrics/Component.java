package io.github.cilium4j.monitoring.metrics;

/**
 * A process of Cilium that serves metrics.
 *
 * @since 0.1.0
 */
public enum Component {
    AGENT("agent"),
    OPERATOR("operator"),
    /** Hubble within the agent, which serves its metrics on a port of its own. */
    HUBBLE("hubble"),
    HUBBLE_RELAY("hubble-relay"),
    ENVOY("envoy"),
    /** The API server of a cluster mesh, and kvstoremesh beside it. */
    CLUSTERMESH_APISERVER("clustermesh-apiserver"),
    /** The standalone DNS proxy. */
    OTHER("other");

    private final String text;

    Component(String text) {
        this.text = text;
    }

    static Component of(String text) {
        for (Component component : values()) {
            if (component.text.equals(text)) {
                return component;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** Returns the name as people write it. */
    @Override
    public String toString() {
        return text;
    }
}
