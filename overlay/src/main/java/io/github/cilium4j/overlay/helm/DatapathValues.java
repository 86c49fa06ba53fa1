package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ContainerRuntimeProvider;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.ServiceMeshProvider;

/** How packets go: without kube-proxy, without a tunnel, through Cilium's devices. */
final class DatapathValues {
    private DatapathValues() {}

    static void set(OverlayConfig config, ValuesTree values) {
        apiServer(values);
        routing(config, values);
        services(config, values);
        bpf(config, values);
        pods(config, values);
    }

    /** Without kube-proxy the API server is reached through RKE2's local proxy. */
    private static void apiServer(ValuesTree values) {
        values.set("kubeProxyReplacement", true)
                .set("k8sServiceHost", "127.0.0.1")
                .set("k8sServicePort", 6443);
    }

    private static void routing(OverlayConfig config, ValuesTree values) {
        values.set("routingMode", "native")
                .set("autoDirectNodeRoutes", true)
                .set("ipv4NativeRoutingCIDR", RkeCiliumChartConfig.POD_CIDR)
                .set("tunnelProtocol", "geneve");
        if (!config.get(CiliumKeys.DEVICES).isEmpty()) {
            values.set("devices", config.get(CiliumKeys.DEVICES));
        }
    }

    private static void services(OverlayConfig config, ValuesTree values) {
        values.setIfRead("nodePort.enabled", false)
                .set("socketLB.enabled", true)
                .set("socketLB.hostNamespaceOnly", hasIstio(config) || hasKata(config))
                .set("loadBalancer.mode", "dsr")
                .set("loadBalancer.dsrDispatch", "geneve")
                .set("loadBalancer.algorithm", "maglev")
                .set("loadBalancer.serviceTopology", true)
                .set("loadBalancer.acceleration", "native")
                .set("l7Proxy", true)
                .set("envoy.enabled", true)
                .set("ingressController.enabled", false)
                .set("ingressController.loadbalancerMode", "shared")
                .set("gatewayAPI.enabled", config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM))
                .set("gatewayAPI.enableAlpn", true)
                .set("gatewayAPI.gatewayClass.create", "auto")
                .set("ipMasqAgent.enabled", false);
    }

    private static void bpf(OverlayConfig config, ValuesTree values) {
        values.set("bpf.preallocateMaps", true)
                .set("bpf.masquerade", !hasIstio(config))
                .set("bpf.hostLegacyRouting", false)
                .set("bpf.lbExternalClusterIP", true);
    }

    private static void pods(OverlayConfig config, ValuesTree values) {
        values.set("ipam.mode", "kubernetes")
                .set("ipv4.enabled", true)
                .set("ipv6.enabled", false)
                .set("enableIPv6BIGTCP", false)
                .set("cni.chainingMode", "none")
                .set("cni.exclusive", !hasIstio(config));
    }

    private static boolean hasIstio(OverlayConfig config) {
        return config.is(PlatformKeys.SERVICE_MESH)
                        && config.has(PlatformKeys.SERVICE_MESH_PROVIDER, ServiceMeshProvider.ISTIO)
                || config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.ISTIO);
    }

    private static boolean hasKata(OverlayConfig config) {
        return config.is(PlatformKeys.CONTAINER_RUNTIME)
                && config.has(PlatformKeys.CONTAINER_RUNTIME_PROVIDER, ContainerRuntimeProvider.KATA);
    }
}
