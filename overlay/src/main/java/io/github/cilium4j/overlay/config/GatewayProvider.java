package io.github.cilium4j.overlay.config;

import java.util.Optional;

/**
 * Who implements the Gateway API.
 *
 * @since 0.1.0
 */
public enum GatewayProvider {
    ISTIO("istio", "istio-system"),
    APISIX("apisix", "apisix"),
    NGINX_GWF("nginx-gwf", "nginx-gateway"),
    ENVOY_GATEWAY("envoy-gateway", "envoy-gateway-system"),
    TRAEFIK("traefik", "traefik"),
    CILIUM("cilium", "kube-system"),
    NGINX_GATEWAY_FABRIC("nginx-gateway-fabric", ""),
    NGINX("nginx", ""),
    /** No provider: no route. */
    NONE("", "");

    private final String text;
    private final String namespace;

    GatewayProvider(String text, String namespace) {
        this.text = text;
        this.namespace = namespace;
    }

    /** Returns the namespace it is usually found in; empty when there is no usual one. */
    public Optional<String> usualNamespace() {
        return Optional.of(namespace).filter(name -> !name.isEmpty());
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
