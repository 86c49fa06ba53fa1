package io.github.cilium4j.overlay.route;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.model.gateway.HTTPBackendRef;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.HTTPRouteRule;
import io.github.cilium4j.model.gateway.HTTPRouteSpec;
import io.github.cilium4j.model.gateway.ParentReference;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import io.github.cilium4j.model.gateway.ReferenceGrantFrom;
import io.github.cilium4j.model.gateway.ReferenceGrantSpec;
import io.github.cilium4j.model.gateway.ReferenceGrantTo;
import java.util.List;
import org.immutables.value.Value;

/**
 * Leads {@code hubble.<domain>} through a Gateway to Hubble's UI. The UI has no sign-on of its own: whoever reaches the Gateway sees
 * every flow of the cluster.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HubbleUiRoute {
    /** Returns the domain of the host name. */
    DnsName domain();

    /** Returns the namespace of the Gateway {@code default-gateway}. */
    String gatewayNamespace();

    /** Returns the cert-manager ClusterIssuer that is to issue the host's certificate; {@code selfsigned-cluster-issuer} when not set. */
    @Value.Default
    default DnsName clusterIssuer() {
        return DnsName.parse("selfsigned-cluster-issuer");
    }

    /** Returns the route, and the grant by which the Gateway may read the certificate {@code hubble-ui-tls}. */
    default List<Manifest> manifests() {
        return List.of(route(), grant());
    }

    /**
     * Returns the route: every path leads to the Service {@code hubble-ui}, port 80. What the API server would fill in is written
     * out, so that Argo CD sees no difference.
     */
    default HTTPRoute route() {
        return HTTPRoute.builder()
                .metadata(ObjectMeta.builder()
                        .namespace("kube-system")
                        .name("hubble-ui")
                        .putAnnotation(
                                "cert-manager.io/cluster-issuer",
                                clusterIssuer().toString())
                        .build())
                .spec(HTTPRouteSpec.builder()
                        .addParentRef(ParentReference.builder()
                                .from(ParentReference.listener(gatewayNamespace(), CiliumGateway.NAME, "https"))
                                .group("gateway.networking.k8s.io")
                                .kind("Gateway")
                                .build())
                        .addHostname("hubble." + domain())
                        .addRule(HTTPRouteRule.of(
                                "/",
                                HTTPBackendRef.builder()
                                        .from(HTTPBackendRef.service("hubble-ui", 80))
                                        .group("")
                                        .kind("Service")
                                        .weight(1)
                                        .build()))
                        .build())
                .build();
    }

    /** Returns the grant: a Gateway of another namespace reads no Secret of this one without it. */
    default ReferenceGrant grant() {
        return ReferenceGrant.builder()
                .metadata(ObjectMeta.of("kube-system", "gateway-hubble-tls"))
                .spec(ReferenceGrantSpec.of(
                        ReferenceGrantFrom.gatewayApi("Gateway", gatewayNamespace()),
                        ReferenceGrantTo.core("Secret", "hubble-ui-tls")))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HubbleUiRoute}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHubbleUiRoute.Builder {
        Builder() {}
    }
}
