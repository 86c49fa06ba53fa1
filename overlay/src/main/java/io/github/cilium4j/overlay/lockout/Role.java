package io.github.cilium4j.overlay.lockout;

import java.util.Map;
import java.util.Optional;

/**
 * Who needs a connection. Pods are known by a label. Sources: the manifests of RKE2's CoreDNS, Argo CD 3.5, kube-prometheus-stack, Envoy
 * Gateway 1.5, and cilium 1.18.6 install/kubernetes.
 */
enum Role {
    WORLD("the world"),
    NODES("every node"),
    API_NODES("every node of the control plane"),
    OTHER_NODES("another node"),
    API_SERVER("kube-apiserver"),
    HEALTH("Cilium's health endpoint"),
    PODS("every pod"),
    GIT("the git server"),
    GATEWAY("the gateway"),
    CLUSTER_DNS("CoreDNS", "kube-system", "k8s-app", "kube-dns", false),
    REPO_SERVER("Argo CD's repo-server", "argo-cd", "app.kubernetes.io/name", "argocd-repo-server", false),
    CONTROLLER("Argo CD's controller", "argo-cd", "app.kubernetes.io/name", "argocd-application-controller", false),
    PROMETHEUS("Prometheus", "monitoring", "app.kubernetes.io/name", "prometheus", false),
    GRAFANA("Grafana", "monitoring", "app.kubernetes.io/name", "grafana", false),
    HUBBLE_UI("Hubble's UI", "kube-system", "k8s-app", "hubble-ui", false),
    HUBBLE_RELAY("Hubble's relay", "kube-system", "k8s-app", "hubble-relay", false),
    AGENT("Cilium's agent", "kube-system", "k8s-app", "cilium", true),
    OPERATOR("Cilium's operator", "kube-system", "io.cilium/app", "operator", true),
    ENVOY("Cilium's Envoy", "kube-system", "k8s-app", "cilium-envoy", true),
    SPIRE_AGENT("SPIRE's agent", "cilium-spire", "app", "spire-agent", true),
    SPIRE_SERVER("SPIRE's server", "cilium-spire", "app", "spire-server", false);

    /**
     * What pods of a role look like.
     *
     * @param namespace where they usually are
     * @param key the key of their label
     * @param value its value
     * @param hostNetwork whether they share the network of their node
     */
    record Pods(String namespace, String key, String value, boolean hostNetwork) {
        boolean match(Map<String, String> labels) {
            return value.equals(labels.get(key));
        }
    }

    private final String text;
    private final String namespace;
    private final String key;
    private final String value;
    private final boolean hostNetwork;

    Role(String text) {
        this(text, "", "", "", false);
    }

    Role(String text, String namespace, String key, String value, boolean hostNetwork) {
        this.text = text;
        this.namespace = namespace;
        this.key = key;
        this.value = value;
        this.hostNetwork = hostNetwork;
    }

    /** Returns what its pods look like; empty when it is no kind of pods. */
    Optional<Pods> pods() {
        return key.isEmpty() ? Optional.empty() : Optional.of(new Pods(namespace, key, value, hostNetwork));
    }

    /** Returns it in words. */
    @Override
    public String toString() {
        return text;
    }
}
