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
