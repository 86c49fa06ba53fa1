package io.github.cilium4j.model;

import io.github.cilium4j.core.manifest.Kinds;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfig;
import io.github.cilium4j.model.cilium.CiliumBGPNodeConfigOverride;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeeringPolicy;
import io.github.cilium4j.model.cilium.CiliumCIDRGroup;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumLocalRedirectPolicy;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
import io.github.cilium4j.model.cilium.egress.CiliumEgressGatewayPolicy;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpoint;
import io.github.cilium4j.model.cilium.endpoint.CiliumEndpointSlice;
import io.github.cilium4j.model.cilium.endpoint.CiliumIdentity;
import io.github.cilium4j.model.cilium.envoy.CiliumClusterwideEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumEnvoyConfig;
import io.github.cilium4j.model.cilium.envoy.CiliumGatewayClassConfig;
import io.github.cilium4j.model.cilium.node.CiliumDatapathPlugin;
import io.github.cilium4j.model.cilium.node.CiliumNode;
import io.github.cilium4j.model.cilium.node.CiliumNodeConfig;
import io.github.cilium4j.model.cilium.node.CiliumPodIPPool;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.List;

/**
 * Every kind that the SDK has a type for, grouped by product.
 *
 * @since 0.1.0
 */
public final class AllKinds {
    private static final Kinds ALL = Kinds.of(List.of(
            CiliumNetworkPolicy.KIND,
            CiliumClusterwideNetworkPolicy.KIND,
            CiliumLoadBalancerIPPool.KIND,
            CiliumL2AnnouncementPolicy.KIND,
            CiliumBGPClusterConfig.KIND,
            CiliumBGPPeerConfig.KIND,
            CiliumBGPAdvertisement.KIND,
            CiliumBGPNodeConfig.KIND,
            CiliumBGPNodeConfigOverride.KIND,
            CiliumBGPPeeringPolicy.KIND,
            CiliumCIDRGroup.KIND,
            CiliumEgressGatewayPolicy.KIND,
            CiliumLocalRedirectPolicy.KIND,
            CiliumEnvoyConfig.KIND,
            CiliumClusterwideEnvoyConfig.KIND,
            CiliumGatewayClassConfig.KIND,
            CiliumNodeConfig.KIND,
            CiliumPodIPPool.KIND,
            CiliumDatapathPlugin.KIND,
            CiliumNode.KIND,
            CiliumEndpoint.KIND,
            CiliumEndpointSlice.KIND,
            CiliumIdentity.KIND,
            ServiceMonitor.KIND,
            PodMonitor.KIND,
            PrometheusRule.KIND,
            HelmChartConfig.KIND,
            ApplicationSet.KIND,
            HTTPRoute.KIND,
            ReferenceGrant.KIND,
            ConfigMap.KIND,
            Kustomization.KIND));

    private AllKinds() {}

    /** Returns the catalogue, for readers. */
    public static Kinds all() {
        return ALL;
    }
}
