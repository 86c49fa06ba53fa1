package io.github.cilium4j.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.model.AllKinds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InventoryTest {
    private static Inventory read(String yaml) {
        ManifestReader reader = new ManifestReader(AllKinds.all());
        Manifests manifests =
                YamlReader.read("cluster.yaml", yaml.getBytes(StandardCharsets.UTF_8)).documents().stream()
                        .map(document -> reader.read(document).manifests())
                        .reduce(Manifests.of(), Manifests::and);
        return Inventory.of(manifests);
    }

    @Test
    void of_deployment_readsItsPods() {
        Inventory inventory = read("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: operator, namespace: kube-system, labels: {app: not-of-the-pods}}
                spec:
                  template:
                    metadata: {labels: {name: cilium-operator}}
                    spec:
                      hostNetwork: true
                      containers:
                        - ports: [{name: prometheus, containerPort: 9963}, {containerPort: 53, protocol: UDP, hostPort: 5353}]
                        - {}
                """);

        assertThat(inventory.workloads()).singleElement().satisfies(workload -> {
            assertThat(workload.describe()).isEqualTo("kube-system/operator");
            assertThat(workload.labels()).containsOnlyKeys("name");
            assertThat(workload.hostNetwork()).isTrue();
            assertThat(workload.ports())
                    .extracting(port -> port.name().orElse("") + port.number() + port.protocol())
                    .containsExactly("prometheus9963TCP", "53UDP");
            assertThat(workload.ports().get(1).hostPort()).contains(5353);
        });
    }

    @Test
    void of_cronJob_readsTheInnermostTemplate() {
        Inventory inventory = read("""
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: backup}
                spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: backup}}, spec: {}}}}}
                """);

        assertThat(inventory.workloads()).singleElement().satisfies(workload -> {
            assertThat(workload.namespace()).isEqualTo("default");
            assertThat(workload.labels()).containsEntry("app", "backup");
        });
    }

    @Test
    void selects_serviceAndPods_byNamespaceAndEveryLabel() {
        Inventory inventory = read("""
                apiVersion: v1
                kind: Service
                metadata: {name: ui, namespace: kube-system}
                spec: {type: LoadBalancer, selector: {k8s-app: hubble-ui}, ports: [{port: 80, targetPort: http}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: ui, namespace: kube-system, labels: {k8s-app: hubble-ui, extra: "1"}}
                spec: {containers: [{ports: [{name: http, containerPort: 8081}]}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: ui, namespace: shop, labels: {k8s-app: hubble-ui}}
                """);
        Service service = inventory.services().get(0);

        assertThat(service.isLoadBalancer()).isTrue();
        assertThat(service.externalTrafficPolicy()).isEqualTo("Cluster");
        assertThat(inventory.workloads()).extracting(service::selects).containsExactly(true, false);
        assertThat(service.ports()
                        .get(0)
                        .leadsTo(inventory.workloads().get(0).ports().get(0)))
                .isTrue();
    }

    @Test
    void of_nodeAndNamespace_readsLabelsAndAddresses() {
        Inventory inventory = read("""
                apiVersion: v1
                kind: Node
                metadata: {name: cp-1, labels: {kubernetes.io/os: linux}}
                status: {addresses: [{type: InternalIP, address: 192.168.121.11}, {type: Hostname, address: cp-1}]}
                ---
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop, labels: {team: a}}
                """);

        assertThat(inventory.nodes().get(0).internalAddresses()).containsExactly("192.168.121.11");
        assertThat(inventory.nodes().get(0).labels()).containsEntry("kubernetes.io/os", "linux");
        assertThat(inventory.namespaces()).extracting(Namespace::name).isEqualTo(List.of("shop"));
    }

    @Test
    void of_oddTrees_leavesOutWhatCannotBeRead() {
        Inventory inventory = read("""
                apiVersion: v1
                kind: Service
                metadata: {name: odd}
                spec: [1]
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: odd}
                spec: {template: 3}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: odd}
                spec: {containers: {ports: 1}}
                """);

        assertThat(inventory.services())
                .singleElement()
                .satisfies(service -> assertThat(service.ports()).isEmpty());
        assertThat(inventory.workloads())
                .singleElement()
                .satisfies(pod -> assertThat(pod.ports()).isEmpty());
    }
}
