package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.route.CiliumGateway;
import io.github.cilium4j.overlay.route.HubbleUiRoute;
import java.util.Optional;

/** The Gateway where Cilium is one, and the route to Hubble's UI: sources 13 and 14 of the specification's section 3.3. */
final class Routes {
    private static final Place GATEWAY = Place.kustomize("gateway");
    private static final Place ROUTE = Place.kustomize("httproute");
    private static final Condition GATEWAY_API = Condition.on(PlatformKeys.GATEWAY_API);

    private Routes() {}

    static void render(OverlayConfig config, Parts parts) {
        if (config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM)) {
            parts.add(
                    GATEWAY,
                    GATEWAY_API.and(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM),
                    CiliumGateway.builder()
                            .domain(config.get(DeliveryKeys.DOMAIN))
                            .clusterIssuer(config.get(DeliveryKeys.CLUSTER_ISSUER))
                            .build()
                            .manifests());
        }
        Optional<String> reason = reasonAgainstRoute(config);
        if (reason.isPresent()) {
            parts.leaveOut(ROUTE.toString(), reason.get());
        } else {
            addRoute(config, parts);
        }
    }

    /** Without oauth2-proxy's own pieces, which are not rendered, the route would be open to everybody. */
    private static Optional<String> reasonAgainstRoute(OverlayConfig config) {
        if (config.is(PlatformKeys.OAUTH2_PROXY)) {
            return Optional.of(PlatformKeys.OAUTH2_PROXY + " is true");
        }
        if (config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.NONE)) {
            return Optional.of(PlatformKeys.GATEWAY_PROVIDER + " is empty");
        }
        return config.find(PlatformKeys.GATEWAY_NAMESPACE).isPresent()
                ? Optional.empty()
                : Optional.of(PlatformKeys.GATEWAY_NAMESPACE + " is not given");
    }

    private static void addRoute(OverlayConfig config, Parts parts) {
        HubbleUiRoute route = HubbleUiRoute.builder()
                .domain(config.get(DeliveryKeys.DOMAIN))
                .gatewayNamespace(config.find(PlatformKeys.GATEWAY_NAMESPACE)
                        .map(DnsLabel::toString)
                        .orElseThrow())
                .clusterIssuer(config.get(DeliveryKeys.CLUSTER_ISSUER))
                .build();
        parts.add(ROUTE, GATEWAY_API.and(PlatformKeys.HTTP_ROUTE).andNot(PlatformKeys.OAUTH2_PROXY), route.manifests());
    }
}
