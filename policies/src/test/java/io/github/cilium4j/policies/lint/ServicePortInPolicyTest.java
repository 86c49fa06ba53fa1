package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.deployment;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ServicePortInPolicyTest {
    private static final String SERVICE_PORT = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - toPorts: [{ports: [{port: "80", protocol: TCP}]}]
            """);
    private static final String POD_PORT = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - toPorts: [{ports: [{port: "8081", protocol: TCP}]}]
            """);
    private static final String EGRESS = policy("client", """
            endpointSelector: {}
            egress:
              - toEndpoints: [{matchLabels: {app: web}}]
                toPorts: [{ports: [{port: "8081", protocol: TCP}, {port: "80", protocol: TCP}]}]
            """);
    private static final String WORLD = policy("client", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "80", protocol: TCP}]}]
            """);
    private static final String PODS = deployment("web", "{name: a, ports: [{containerPort: 8081}]}");
    private static final String SERVICE = service("web", "ClusterIP", "{port: 80, targetPort: 8081}");

    private final Judge judge = new Judge(new ServicePortInPolicy());

    @Test
    void check_portOfTheService_isReported() {
        assertThat(judge.places(PODS, SERVICE, SERVICE_PORT))
                .containsExactly("shop/web spec.ingress[0].toPorts[0].ports[0].port");
    }

    @Test
    void check_portOfTheServiceInEgress_isReported() {
        assertThat(judge.places(PODS, SERVICE, EGRESS))
                .containsExactly("shop/client spec.egress[0].toPorts[0].ports[1].port");
    }

    @Test
    void check_portOfThePods_isSilent() {
        assertThat(judge.places(PODS, SERVICE, POD_PORT)).isEmpty();
    }

    @Test
    void check_podsThatListenOnIt_isSilent() {
        assertThat(judge.places(deployment("web", "{name: a, ports: [{containerPort: 80}]}"), SERVICE, SERVICE_PORT))
                .isEmpty();
    }

    @Test
    void check_serviceThatTranslatesNothing_isSilent() {
        assertThat(judge.places(PODS, service("web", "ClusterIP", "{port: 80}"), SERVICE_PORT))
                .isEmpty();
    }

    @Test
    void check_noPodsAmongTheInputs_isSilent() {
        assertThat(judge.places(SERVICE, SERVICE_PORT)).isEmpty();
    }

    @Test
    void check_otherPods_isSilent() {
        assertThat(judge.places(deployment("db", "{name: a}"), SERVICE, SERVICE_PORT))
                .isEmpty();
    }

    @Test
    void check_worldAsPeer_isSilent() {
        assertThat(judge.places(PODS, SERVICE, WORLD)).isEmpty();
    }

    @Test
    void check_portOfAServiceThatIsNamed_isReported() {
        String policy = policy("web", """
                endpointSelector: {}
                egress:
                  - toServices: [{k8sService: {serviceName: db, namespace: shop}}]
                    toPorts: [{ports: [{port: "80", protocol: TCP}]}]
                """);
        String pods = deployment("db", "{name: db, ports: [{containerPort: 8080}]}");

        assertThat(judge.places(service("db", "ClusterIP", "{port: 80, targetPort: 8080}"), pods, policy))
                .containsExactly("shop/web spec.egress[0].toPorts[0].ports[0].port");
        assertThat(judge.places(service("db", "ClusterIP", "{port: 80}"), pods, policy))
                .isEmpty();
    }
}
