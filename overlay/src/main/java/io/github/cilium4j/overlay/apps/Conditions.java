package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column <em>enabled when</em> of the table of applications. */
final class Conditions {
    /** Holds for every application: only Cilium reads these policies. */
    static final Condition CILIUM = Condition.is(PlatformKeys.CNI, PrimaryCni.CILIUM);

    /** When routers need a way to the nodes. */
    static final Condition ROUTERS = Condition.on(LoadBalancerKeys.ENABLED)
            .and(Condition.is(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM))
            .and(Condition.is(LoadBalancerKeys.MODE, LoadBalancerMode.BGP))
            .and(Condition.filled(LoadBalancerKeys.BGP_PEERS));

    private static final String NO_KEY = "never by itself: no key says that it is there; list it under `applications`";

    private static final Map<String, Condition> BY_APPLICATION = Map.ofEntries(
            // Argo CD deploys all of this, so where this is, it is.
            Map.entry("argocd", Condition.always()),
            Map.entry("cert-manager", Condition.on(PlatformKeys.CERT_MANAGER)),
            Map.entry("prometheus-stack", Condition.on(PlatformKeys.MONITORING)),
            Map.entry("external-secrets", Condition.on(PlatformKeys.EXTERNAL_SECRETS)),
            Map.entry("rook-ceph", storage(StorageProvider.ROOK)),
            Map.entry("longhorn", storage(StorageProvider.LONGHORN)),
            Map.entry("kubevirt", kubevirt()),
            Map.entry("cdi", kubevirt()),
            Map.entry("istio-gateway", gateway(GatewayProvider.ISTIO)),
            Map.entry(
                    "ingress-nginx",
                    Condition.on(PlatformKeys.INGRESS).and(Condition.is(PlatformKeys.INGRESS_CLASS, "nginx"))),
            Map.entry("traefik", gateway(GatewayProvider.TRAEFIK)),
            Map.entry("apisix", gateway(GatewayProvider.APISIX)),
            Map.entry("envoy-gateway", gateway(GatewayProvider.ENVOY_GATEWAY)),
            Map.entry(
                    "nginx-gateway-fabric",
                    gateway(GatewayProvider.NGINX_GWF, GatewayProvider.NGINX_GATEWAY_FABRIC, GatewayProvider.NGINX)),
            Map.entry("external-dns", Condition.on(PlatformKeys.EXTERNAL_DNS)),
            Map.entry("kube-vip", Condition.on(LoadBalancerKeys.KUBE_VIP)));

    private Conditions() {}

    static Condition of(String application) {
        return BY_APPLICATION.getOrDefault(
                application,
                new Condition(NO_KEY, config -> Optional.of("no key of the configuration says that it is there")));
    }

    private static Condition storage(StorageProvider provider) {
        return Condition.on(PlatformKeys.STORAGE).and(Condition.is(PlatformKeys.STORAGE_PROVIDER, provider));
    }

    private static Condition gateway(GatewayProvider... providers) {
        return Condition.on(PlatformKeys.GATEWAY_API)
                .and(Condition.isOneOf(PlatformKeys.GATEWAY_PROVIDER, List.of(providers)));
    }

    private static Condition kubevirt() {
        String flag = PlatformKeys.KUBEVIRT + ".enabled";
        return new Condition(
                "`" + flag + "`",
                config -> isKubevirtOn(config) ? Optional.empty() : Optional.of(flag + " is not true"));
    }

    private static boolean isKubevirtOn(OverlayConfig config) {
        return config.find(PlatformKeys.KUBEVIRT)
                .flatMap(section -> section.get("enabled"))
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(value -> value.type() == ScalarType.BOOLEAN)
                .filter(value -> value.canonical().equals("true"))
                .isPresent();
    }
}
