package io.github.cilium4j.overlay.mutation;

import java.util.List;

/** Mutations of the policies, and objects beside them that the policies do not fit. */
final class PolicyMutations {
    private static final String CILIUM = "deploy/argocd/apps/cilium/resources/";
    private static final String POD_INGRESS = CILIUM + "default-deny-pod-ingress.yaml";
    private static final String SHOP = "deploy/argocd/apps/shop/resources/cilium-egress-policy.yaml";
    private static final String WEB = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              ingress:
                - fromEndpoints: [{}]
                  toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: /}]}}]
            """;
    private static final String NODE = """
            apiVersion: v1
            kind: Node
            metadata: {name: node-1, labels: {kubernetes.io/os: linux}}
            """;
    private static final String AGENT = """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: cilium, namespace: kube-system}
            spec:
              template:
                metadata: {labels: {k8s-app: cilium}}
                spec: {hostNetwork: true, containers: [{name: agent}]}
            """;
    private static final String SERVICE_ON_4246 = """
            apiVersion: v1
            kind: Service
            metadata: {name: hubble-relay, namespace: kube-system}
            spec: {selector: {k8s-app: hubble-relay}, ports: [{port: 4245, targetPort: 4246}]}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: hubble-relay, namespace: kube-system}
            spec:
              template:
                metadata: {labels: {k8s-app: hubble-relay}}
                spec: {containers: [{name: relay, ports: [{containerPort: 4246}]}]}
            """;

    private PolicyMutations() {}

    static List<Mutation> all() {
        return List.of(
                edit("OVL-040", CILIUM + "cilium-ingress-policy-coredns.yaml", "\"53\"", "\"54\""),
                edit("OVL-041", POD_INGRESS, "      - \"cilium-spire\"\n", ""),
                edit("OVL-042", CILIUM + "mutual-auth-required.yaml", "      - \"rook-ceph\"\n", ""),
                edit("OVL-043", CILIUM + "cilium-spire-ingress-policy.yaml", "    - \"host\"\n", ""),
                edit("OVL-044", CILIUM + "cilium-ingress-policy-envoy-gateway.yaml", "\"8081\"", "\"80\""),
                edit("OVL-045", "bootstrap/cilium-spire-namespace.yaml", "\"cilium-spire\"", "\"kube-system\""),
                edit("OVL-046", CILIUM + "default-deny-host-ingress.yaml", "\"6443\"", "\"6444\""),
                edit("OVL-047", CILIUM + "default-deny-external-egress.yaml", "\"cluster\"", "\"health\""),
                Mutation.replace("OVL-048", "bgp", POD_INGRESS, "\"ingress\"", "\"health\""),
                Mutation.remove("OVL-049", "dev", SHOP),
                edit(
                        "POL-001",
                        POD_INGRESS,
                        "    - key: \"io.kubernetes.pod.namespace\"\n      operator: \"Exists\"\n",
                        ""),
                edit("POL-002", SHOP, "toEntities:\n    - \"world\"", "toFQDNs:\n    - matchName: \"example.com\""),
                Mutation.add("POL-003", "dev", WEB).and(ObjectMutations.CHART, "l7Proxy: true", "l7Proxy: false"),
                Mutation.add("POL-004", "dev", WEB),
                Mutation.add("POL-005", "prod", WEB.replace("{path: /}", "{}")),
                Mutation.add("POL-006", "dev", WEB),
                edit(
                        "POL-007",
                        SHOP,
                        "endpointSelector: {}",
                        "endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: web}}"),
                Mutation.add("POL-008", "dev", SERVICE_ON_4246),
                edit(
                        "POL-009",
                        SHOP,
                        "\n    toPorts:\n    - ports:\n      - port: \"443\"\n        protocol: \"TCP\"",
                        ""),
                Mutation.add("POL-010", "dev", NODE),
                edit("POL-011", POD_INGRESS, "    - \"remote-node\"\n    - \"kube-apiserver\"\n", ""),
                edit("POL-012", POD_INGRESS, "type: 3\n", "type: 8\n"),
                edit(
                        "POL-015",
                        ObjectMutations.CHART,
                        "spire:\n          enabled: true",
                        "spire:\n          enabled: false"),
                Mutation.add("POL-016", "dev", AGENT)
                        .and(CILIUM + "cilium-ingress-policy.yaml", "\"hubble-relay\"", "\"cilium\""));
    }

    private static Mutation edit(String rule, String file, String text, String replacement) {
        return Mutation.replace(rule, "dev", file, text, replacement);
    }
}
