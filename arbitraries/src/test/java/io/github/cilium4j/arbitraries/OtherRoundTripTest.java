package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.argocd.ApplicationSet;
import io.github.cilium4j.model.argocd.ApplicationSource;
import io.github.cilium4j.model.gateway.HTTPRoute;
import io.github.cilium4j.model.gateway.ReferenceGrant;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.kustomize.Kustomization;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PrometheusRule;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The kinds of Cilium's neighbours survive being written, read, copied and written again. */
final class OtherRoundTripTest {
    @Provide
    Arbitrary<ServiceMonitor> serviceMonitors() {
        return PrometheusArbitraries.serviceMonitors();
    }

    @Provide
    Arbitrary<PodMonitor> podMonitors() {
        return PrometheusArbitraries.podMonitors();
    }

    @Provide
    Arbitrary<PrometheusRule> prometheusRules() {
        return PrometheusArbitraries.prometheusRules();
    }

    @Provide
    Arbitrary<HelmChartConfig> helmChartConfigs() {
        return HelmArbitraries.helmChartConfigs();
    }

    @Provide
    Arbitrary<ApplicationSet> applicationSets() {
        return ArgoCdArbitraries.applicationSets();
    }

    @Provide
    Arbitrary<ApplicationSource> applicationSources() {
        return ArgoCdArbitraries.applicationSources();
    }

    @Provide
    Arbitrary<HTTPRoute> httpRoutes() {
        return GatewayArbitraries.httpRoutes();
    }

    @Provide
    Arbitrary<ReferenceGrant> referenceGrants() {
        return GatewayArbitraries.referenceGrants();
    }

    @Provide
    Arbitrary<ConfigMap> configMaps() {
        return KubernetesArbitraries.configMaps();
    }

    @Provide
    Arbitrary<Kustomization> kustomizations() {
        return KustomizeArbitraries.kustomizations();
    }

    @Property(tries = 100)
    void roundTrip_serviceMonitor_isEqual(@ForAll("serviceMonitors") ServiceMonitor monitor) {
        RoundTrip.check(monitor, m -> ServiceMonitor.builder().from(m).build());
    }

    @Property(tries = 100)
    void roundTrip_podMonitor_isEqual(@ForAll("podMonitors") PodMonitor monitor) {
        RoundTrip.check(monitor, m -> PodMonitor.builder().from(m).build());
    }

    @Property(tries = 100)
    void roundTrip_prometheusRule_isEqual(@ForAll("prometheusRules") PrometheusRule rule) {
        RoundTrip.check(rule, r -> PrometheusRule.builder().from(r).build());
    }

    @Property(tries = 100)
    void roundTrip_helmChartConfig_isEqual(@ForAll("helmChartConfigs") HelmChartConfig config) {
        RoundTrip.check(config, c -> HelmChartConfig.builder().from(c).build());
    }

    @Property(tries = 100)
    void roundTrip_applicationSet_isEqual(@ForAll("applicationSets") ApplicationSet set) {
        RoundTrip.check(set, s -> ApplicationSet.builder().from(s).build());
    }

    /** A patch of a template lists sources by themselves. */
    @Property(tries = 100)
    void roundTrip_applicationSource_isEqual(@ForAll("applicationSources") ApplicationSource source) {
        assertThat(Yaml.read(Yaml.write(source), ApplicationSource.class)).isEqualTo(source);
    }

    @Property(tries = 100)
    void roundTrip_httpRoute_isEqual(@ForAll("httpRoutes") HTTPRoute route) {
        RoundTrip.check(route, r -> HTTPRoute.builder().from(r).build());
    }

    @Property(tries = 100)
    void roundTrip_referenceGrant_isEqual(@ForAll("referenceGrants") ReferenceGrant grant) {
        RoundTrip.check(grant, g -> ReferenceGrant.builder().from(g).build());
    }

    @Property(tries = 100)
    void roundTrip_configMap_isEqual(@ForAll("configMaps") ConfigMap map) {
        RoundTrip.check(map, m -> ConfigMap.builder().from(m).build());
    }

    @Property(tries = 100)
    void roundTrip_kustomization_isEqual(@ForAll("kustomizations") Kustomization kustomization) {
        RoundTrip.check(kustomization, k -> Kustomization.builder().from(k).build());
    }
}
