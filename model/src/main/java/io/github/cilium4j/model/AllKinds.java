package io.github.cilium4j.model;

import io.github.cilium4j.core.manifest.Kinds;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.cilium.CiliumBGPAdvertisement;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.cilium.CiliumBGPPeerConfig;
import io.github.cilium4j.model.cilium.CiliumClusterwideNetworkPolicy;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.CiliumNetworkPolicy;
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
