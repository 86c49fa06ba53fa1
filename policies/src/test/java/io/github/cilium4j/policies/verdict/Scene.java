package io.github.cilium4j.policies.verdict;

import static java.util.Objects.requireNonNull;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Endpoints;
import io.github.cilium4j.policies.endpoint.ReservedEndpoints;
import io.github.cilium4j.policies.imported.IpProtocol;

/** A cluster out of a text, and questions about it as people ask them. */
final class Scene {
    private static final String PODS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: shop, labels: {app: web, tier: front}}
            spec: {containers: [{name: web, ports: [{name: http, containerPort: 8080}]}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: db, namespace: shop, labels: {app: db, tier: back}}
            spec: {containers: [{name: db, ports: [{name: sql, containerPort: 5432}]}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: prometheus, namespace: monitoring, labels: {app: prometheus}}
            spec: {containers: [{name: prometheus}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: exporter, namespace: monitoring, labels: {app: exporter}}
            spec: {hostNetwork: true, containers: [{name: exporter}]}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: monitoring, labels: {team: ops}}
            ---
            """;

    private final Network network;
    private final Endpoints endpoints;

    private Scene(AgentConfig config, Manifests manifests) {
        this.network = Network.compile(config, manifests);
        this.endpoints = Endpoints.of(Inventory.of(manifests), config.cluster(), config.version());
    }

    static Scene of(String policies) {
        return of(AgentConfig.builder().version(CiliumVersion.V1_19).build(), policies);
    }

    static Scene of(AgentConfig config, String policies) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read("scene.yaml", PODS + policies);
        if (!reading.findings().isEmpty()) {
            throw new IllegalArgumentException(reading.findings().get(0).render());
        }
        return new Scene(config, reading.manifests());
    }

    /** Asks such as {@code shop/web -> shop/db:5432} or {@code world -> shop/web:53/UDP}. */
    Flow flow(String asked) {
        String[] ends = asked.split(" -> ");
        int colon = ends[1].lastIndexOf(':');
        String[] port = ends[1].substring(colon + 1).split("/");
        IpProtocol protocol =
                port.length == 1 ? IpProtocol.TCP : IpProtocol.find(port[1]).orElseThrow();
        return new Flow(peer(ends[0]), peer(ends[1].substring(0, colon)), protocol, Integer.parseInt(port[0]));
    }

    private Peer peer(String name) {
        Endpoint endpoint = endpoints
                .find(name)
                .or(() -> ReservedEndpoints.find(name))
                .orElseGet(() -> ReservedEndpoints.address(IpAddress.parse(name)));
        return network.peer(endpoint);
    }

    Decision decide(String asked) {
        return network.verdict(flow(asked)).decision();
    }

    Side ingress(String asked) {
        return requireNonNull(network.verdict(flow(asked)).ingress());
    }

    boolean allows(String asked, HttpRequest request) {
        return network.allows(flow(asked), request);
    }

    Explanation explain(String asked) {
        return network.explain(flow(asked));
    }
}
