package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.manifest.Manifest;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Objects of every kind that the SDK has a type for. */
public final class EveryKind {
    private EveryKind() {}

    /** Returns objects of all kinds, each as often as the others. */
    public static Arbitrary<Manifest> manifests() {
        List<Arbitrary<? extends Manifest>> kinds = List.of(
                CiliumArbitraries.ciliumNetworkPolicies(),
                CiliumArbitraries.ciliumClusterwideNetworkPolicies(),
                CiliumArbitraries.loadBalancerIPPools(),
                CiliumArbitraries.l2AnnouncementPolicies(),
                BgpArbitraries.ciliumBGPClusterConfigs(),
                BgpArbitraries.ciliumBGPPeerConfigs(),
                BgpArbitraries.ciliumBGPAdvertisements(),
                BgpNodeArbitraries.ciliumBGPNodeConfigs(),
                BgpNodeArbitraries.ciliumBGPNodeConfigOverrides(),
                BgpNodeArbitraries.ciliumBGPPeeringPolicies(),
                TrafficArbitraries.ciliumCIDRGroups(),
                TrafficArbitraries.ciliumEgressGatewayPolicies(),
                TrafficArbitraries.ciliumLocalRedirectPolicies(),
                EnvoyArbitraries.ciliumEnvoyConfigs(),
                EnvoyArbitraries.ciliumClusterwideEnvoyConfigs(),
                EnvoyArbitraries.ciliumGatewayClassConfigs(),
                NodeArbitraries.ciliumNodeConfigs(),
                NodeArbitraries.ciliumPodIPPools(),
                NodeArbitraries.ciliumDatapathPlugins(),
                NodeArbitraries.ciliumNodes(),
                EndpointArbitraries.ciliumEndpoints(),
                EndpointArbitraries.ciliumEndpointSlices(),
                EndpointArbitraries.ciliumIdentities(),
                PrometheusArbitraries.serviceMonitors(),
                PrometheusArbitraries.podMonitors(),
                PrometheusArbitraries.prometheusRules(),
                HelmArbitraries.helmChartConfigs(),
                ArgoCdArbitraries.applicationSets(),
                GatewayArbitraries.httpRoutes(),
                GatewayArbitraries.referenceGrants(),
                KubernetesArbitraries.configMaps(),
                KustomizeArbitraries.kustomizations());
        return Arbitraries.of(kinds).flatMap(kind -> kind.map(manifest -> manifest));
    }
}
