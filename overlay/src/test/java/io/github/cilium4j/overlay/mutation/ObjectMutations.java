package io.github.cilium4j.overlay.mutation;

import java.util.List;

/** Mutations of the chart's values and of what announces, routes, scrapes and shows, and objects that do not go with it. */
final class ObjectMutations {
    static final String CHART = "bootstrap/rke2-cilium-config.yaml";

    private static final String APP = "deploy/argocd/apps/cilium/";
    private static final String SET = APP + "applicationset.yaml";
    private static final String L2 = APP + "kustomize/lb-l2/ciliuml2announcementpolicy-default.yaml";
    private static final String POOL = APP + "kustomize/lb-ipam/ciliumloadbalancerippool-default.yaml";
    private static final String BGP = APP + "kustomize/lb-bgp/";
    private static final String ROUTE = APP + "kustomize/httproute/httproute-hubble-ui.yaml";
    private static final String MONITORING = APP + "kustomize/monitoring/";
    private static final String AGENT = MONITORING + "podmonitor-cilium-agent.yaml";
    private static final String DASHBOARD = MONITORING + "configmap-cilium-agent-dashboard.yaml";

    private ObjectMutations() {}

    static List<Mutation> chart() {
        return List.of(
                dev(
                        "HELM-014",
                        CHART,
                        "      serviceMonitor:\n        labels",
                        "      serviceMonitor:\n        enabled: true\n        labels"),
                dev("HELM-015", CHART, "    ipv6:\n", "    dashboards:\n      enabled: true\n    ipv6:\n"),
                dev("HELM-016", CHART, "l7Proxy: true", "l7Proxy: false"),
                dev("HELM-017", CHART, "type: \"wireguard\"", "type: \"ipsec\""),
                dev(
                        "HELM-018",
                        CHART,
                        "dataStorage:\n                enabled: false",
                        "dataStorage:\n                enabled: true"),
                dev("HELM-019", CHART, "        - \"dns:query;ignoreAAAA\"\n", ""),
                dev("HELM-020", CHART, "grafana_dashboard_folder:", "grafana_folder:"),
                dev("HELM-021", CHART, "devices:\n    - \"eth0\"", "devices: \"eth0 eth1\""),
                Mutation.remove("OVL-071", "dev", L2)
                        .and(CHART, "l2announcements:\n      enabled: true", "l2announcements:\n      enabled: false"),
                dev("LB-006", CHART, "l2announcements:\n      enabled: true", "l2announcements:\n      enabled: false"),
                bgp("LB-014", CHART, "bgpControlPlane:\n      enabled: true", "bgpControlPlane:\n      enabled: false"),
                Mutation.add("OVL-026", "dev", """
                        apiVersion: helm.cattle.io/v1
                        kind: HelmChartConfig
                        metadata: {name: rke2-cilium, namespace: kube-system}
                        spec: {valuesContent: "prometheus: {metrics: [+cilium_bpf_syscall_duration_seconds]}"}
                        """),
                Mutation.add("OVL-079", "migrated", """
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata: {name: spire-data-spire-server-0, namespace: cilium-spire}
                        spec:
                          accessModes: [ReadWriteOnce]
                          storageClassName: other
                          resources: {requests: {storage: 1Gi}}
                        """));
    }

    static List<Mutation> announcements() {
        return List.of(
                dev("LB-001", L2, "\"eth0\"", "\"eth1\""),
                dev("LB-002", L2, "\"eth0\"", "\"eth\""),
                dev("LB-003", L2, "\"eth0\"", "\"^ens[0-9]+$\"")
                        .and(CHART, "devices:\n    - \"eth0\"", "devices:\n    - \"ens+\"")
                        .and(ConfigMutations.CONFIG, "    devices: [eth0]\n", "")
                        .and(ConfigMutations.CONFIG, "      interfaces: [eth0]", "      interfaces: []"),
                dev("LB-004", L2, "\"eth0\"", "\"eth[\""),
                Mutation.add("LB-005", "dev", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: web, namespace: shop}
                        spec: {type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80}]}
                        """),
                Mutation.add("LB-007", "dev", """
                        apiVersion: metallb.io/v1beta1
                        kind: IPAddressPool
                        metadata: {name: default, namespace: metallb-system}
                        spec: {addresses: [192.168.121.220-192.168.121.250]}
                        """),
                dev("LB-008", APP + "kustomize/lb-ipam/ciliumloadbalancerippool-gateway.yaml", "121.210", "121.230"),
                dev("LB-009", POOL, "192.168.121.2", "fd00::2"),
                Mutation.add("LB-010", "dev", """
                        apiVersion: v1
                        kind: Node
                        metadata: {name: node-1, labels: {node-role.kubernetes.io/ingress: ""}}
                        status: {addresses: [{type: InternalIP, address: 10.1.2.3}]}
                        """),
                bgp("LB-011", BGP + "ciliumbgppeerconfig-cilium-bgp-peer.yaml", "Seconds: 300", "Seconds: 150"),
                bgp(
                        "LB-012",
                        BGP + "ciliumbgpclusterconfig-cilium-bgp.yaml",
                        "name: \"cilium-bgp-peer\"",
                        "name: \"other\""),
                bgp("LB-013", BGP + "ciliumbgpadvertisement-cilium-lb-vips.yaml", "advertise: ", "announce: "),
                bgp(
                        "LB-015",
                        BGP + "ciliumbgpclusterconfig-cilium-bgp.yaml",
                        "64512\n",
                        "64512\n    localPort: 1179\n"),
                bgp(
                        "OVL-083",
                        ROUTE,
                        "    namespace: \"kube-system\"\n    name:",
                        "    namespace: \"other\"\n    name:"),
                bgp(
                        "OVL-084",
                        ROUTE,
                        "      name: \"hubble-ui\"",
                        "      namespace: \"other\"\n      name: \"hubble-ui\""),
                dev("OVL-072", POOL, "192.168.121.220", "192.168.121.190"));
    }

    static List<Mutation> monitoring() {
        return List.of(
                dev("MON-001", AGENT, "\"k8s_app\"", "\"app\""),
                dev("MON-002", AGENT, "release:", "team:"),
                dev("MON-003", DASHBOARD, "    grafana_dashboard:", "    dashboard:"),
                Mutation.add("MON-004", "dev", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: hubble-metrics, namespace: kube-system, labels: {k8s-app: hubble}}
                        spec: {clusterIP: None, ports: [{name: metrics, port: 9965}]}
                        """),
                dev("DASH-002", DASHBOARD, "cilium_endpoint_state", "cilium_endpoint_stat"),
                dev("DASH-001", DASHBOARD, "Made for Cilium", "x".repeat(300_000)),
                dev("OVL-073", AGENT, "\"prometheus-stack\"", "\"other\""),
                dev("OVL-074", DASHBOARD, "grafana_dashboard: \"1\"", "grafana_dashboard: \"2\""),
                dev("OVL-075", DASHBOARD, "grafana_dashboard_folder:", "grafana_folder:"),
                Mutation.remove("OVL-076", "dev", AGENT),
                Mutation.add("OVL-077", "dev", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: rke2-cilium-config, namespace: kube-system}
                        data: {devices: eth0, enable-hubble: "true"}
                        """),
                Mutation.add("OVL-078", "dev", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: cilium-config, namespace: kube-system}
                        data: {metrics: +cilium_bpf_syscall_duration_seconds}
                        """),
                dev(
                        "OVL-080",
                        SET,
                        "  template:\n    metadata:\n",
                        "  template:\n    metadata:\n      annotations: {argocd.argoproj.io/sync-wave: \"76\"}\n"),
                Mutation.remove("OVL-081", "dev", APP + "resources/mutual-auth-required.yaml"),
                dev("OVL-082", SET, "networkPolicy.egressPolicy.enabled", "networkPolicy.egress.enabled"));
    }

    private static Mutation dev(String rule, String file, String text, String replacement) {
        return Mutation.replace(rule, "dev", file, text, replacement);
    }

    private static Mutation bgp(String rule, String file, String text, String replacement) {
        return Mutation.replace(rule, "bgp", file, text, replacement);
    }
}
