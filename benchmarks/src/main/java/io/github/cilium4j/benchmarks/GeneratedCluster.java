package io.github.cilium4j.benchmarks;

import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.AllKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A cluster of pods and policies, the same for the same sizes. A policy is about one application of one namespace; half of its callers
 * are of another namespace, some are blocks of addresses and entities, and one rule in eight denies.
 *
 * @param workloads how many pods
 * @param policies how many policies
 * @param namespaces how many namespaces
 */
record GeneratedCluster(int workloads, int policies, int namespaces) {
    private static final int APPLICATIONS = 25;
    private static final List<String> PEERS = List.of(
            "fromEndpoints: [{matchLabels: {app: app-%1$d}}]",
            "fromEndpoints: [{matchLabels: {app: app-%1$d, io.kubernetes.pod.namespace: ns-%2$d}}]",
            "fromEndpoints: [{matchExpressions: [{key: tier, operator: In, values: [tier-%1$d, tier-1]}]}]",
            "fromCIDRSet: [{cidr: 10.%1$d.0.0/16, except: [10.%1$d.%2$d.0/24]}]",
            "fromEntities: [remote-node, host]");

    Manifests manifests() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < workloads; i++) {
            text.append(pod(i)).append("---\n");
        }
        Random random = new Random(workloads);
        for (int i = 0; i < policies; i++) {
            text.append(policy(i, random)).append("---\n");
        }
        return new ManifestReader(AllKinds.all())
                .read("cluster.yaml", text.toString())
                .manifests();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workloads; i++) {
            names.add("ns-" + i % namespaces + "/pod-" + i);
        }
        return names;
    }

    private String pod(int number) {
        return String.format("""
                apiVersion: v1
                kind: Pod
                metadata:
                  {name: pod-%1$d, namespace: ns-%2$d, labels: {app: app-%3$d, tier: tier-%4$d, pod: p-%1$d}}
                spec: {containers: [{name: main, ports: [{name: http, containerPort: 8080}]}]}
                """, number, number % namespaces, number % APPLICATIONS, number % 4);
    }

    private String policy(int number, Random random) {
        StringBuilder text =
                new StringBuilder(String.format("""
                apiVersion: cilium.io/v2
                kind: CiliumNetworkPolicy
                metadata: {name: policy-%d, namespace: ns-%d}
                spec:
                  endpointSelector: {matchLabels: {app: app-%d}}
                  ingress:
                """, number, number % namespaces, random.nextInt(APPLICATIONS)));
        for (int i = 0; i < 4; i++) {
            text.append("    - ")
                    .append(peers(random))
                    .append("\n      toPorts: [{ports: [")
                    .append(ports(random))
                    .append("]}]\n");
        }
        if (number % 8 == 0) {
            text.append("  ingressDeny:\n    - ").append(peers(random)).append('\n');
        }
        return text.toString();
    }

    private String peers(Random random) {
        return String.format(
                PEERS.get(random.nextInt(PEERS.size())), random.nextInt(APPLICATIONS), random.nextInt(namespaces));
    }

    private static String ports(Random random) {
        int first = 8000 + random.nextInt(100);
        return random.nextBoolean()
                ? "{port: \"" + first + "\", protocol: TCP}"
                : "{port: \"" + first + "\", endPort: " + (first + 50) + ", protocol: TCP}";
    }
}
