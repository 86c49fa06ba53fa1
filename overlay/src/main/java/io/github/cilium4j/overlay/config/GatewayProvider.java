package io.github.cilium4j.overlay.config;

/**
 * Who implements the Gateway API.
 *
 * @since 0.1.0
 */
public enum GatewayProvider {
    ISTIO("istio"),
    APISIX("apisix"),
    NGINX_GWF("nginx-gwf"),
    ENVOY_GATEWAY("envoy-gateway"),
    TRAEFIK("traefik"),
    CILIUM("cilium"),
    NGINX_GATEWAY_FABRIC("nginx-gateway-fabric"),
    NGINX("nginx"),
    /** No provider: no route. */
    NONE("");

    private final String text;

    GatewayProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
