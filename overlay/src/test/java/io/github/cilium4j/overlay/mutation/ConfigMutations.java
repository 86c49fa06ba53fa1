package io.github.cilium4j.overlay.mutation;

import java.util.List;

/** Mutations of the configuration, which is a file of the tree. */
final class ConfigMutations {
    static final String CONFIG = "deploy/argocd/config/config.yaml";

    private ConfigMutations() {}

    static List<Mutation> all() {
        return List.of(
                dev("OVL-001", "kubeVip: {", "kubeVipp: {"),
                dev("OVL-002", "appName: cilium", "appName: cilium\nowner: platform"),
                dev("OVL-003", "appName: cilium", "appName: [cilium]"),
                dev("OVL-004", "mode: l2", "mode: arp"),
                dev("OVL-005", "environment: dev\n", ""),
                dev("OVL-006", "kubeVip: {enabled: true}", "kubeVip: {enabled: \"true\"}"),
                dev("OVL-007", "kubeVip: {enabled: true}", "kubeVip: {enabled: yes}"),
                dev("OVL-008", "  repoURL: https://git.example.com/platform/k8s\n", ""),
                dev("OVL-010", "  cilium:\n", "  cilium:\n    egressPolicy: {enabled: false}\n"),
                dev("OVL-011", "primary: cilium", "primary: canal"),
                dev("OVL-012", "primary: cilium", "primary: canal"),
                bgp("OVL-013", "primary: cilium", "primary: calico"),
                dev("OVL-014", "type: wireguard", "type: ipsec"),
                bgp("OVL-015", "provider: cilium\n    mode", "provider: klipper\n    mode"),
                dev("OVL-016", "provider: cilium\n    mode", "provider: kube-vip\n    mode")
                        .and(CONFIG, "kubeVip: {enabled: true}", "kubeVip: {enabled: false}"),
                dev("OVL-017", "storage:\n    enabled: true", "storage:\n    enabled: false"),
                dev("OVL-018", "externalDns: 192.168.121.201", "externalDns: 192.168.121.230"),
                dev("OVL-019", "gateway: 192.168.121.210", "gateway: 192.168.121.201"),
                dev("OVL-020", "serviceMesh: {enabled: false", "serviceMesh: {enabled: true"),
                dev("OVL-021", "serviceMesh: {enabled: false", "serviceMesh: {enabled: true"),
                dev("OVL-022", "cilium\n  multus: {enabled: false}", "canal\n  multus: {enabled: true}"),
                dev("OVL-023", "provider: envoy-gateway", "provider: apisix"),
                dev("OVL-024", "monitoring:\n    enabled: true", "monitoring:\n    enabled: false"),
                dev("OVL-025", "gatewayNamespace: envoy-gateway-system", "gatewayNamespace: gateways"),
                dev("OVL-060", "provider: envoy-gateway", "provider: istio"),
                bgp(
                        "OVL-061",
                        "provider: rook, class: ceph-block}",
                        "provider: longhorn}\n  s3: {enabled: true, provider: rook}"),
                bgp("OVL-062", "storage: {enabled: true", "kubevirt: {enabled: true}\n  storage: {enabled: false"),
                bgp("OVL-063", "oauth2Proxy: {enabled: false}", "oauth2Proxy: {enabled: true}"),
                bgp(
                        "OVL-064",
                        "oauth2Proxy: {enabled: false}",
                        "oauth2Proxy: {enabled: false}\n  sso: {enabled: true}"),
                dev("OVL-065", "    monitoring: {enabled: true}", "    monitoring: {enabled: false}"),
                dev("OVL-070", "provider: cilium\n    mode", "provider: metallb\n    mode"),
                dev("POL-014", "defaultDenyPodIngress: {enabled: true}", "defaultDenyPodIngress: {enabled: false}"),
                bgp("POL-013", "mutualAuth: {enabled: false}", "mutualAuth: {enabled: true}"));
    }

    private static Mutation dev(String rule, String text, String replacement) {
        return Mutation.replace(rule, "dev", CONFIG, text, replacement);
    }

    private static Mutation bgp(String rule, String text, String replacement) {
        return Mutation.replace(rule, "bgp", CONFIG, text, replacement);
    }
}
