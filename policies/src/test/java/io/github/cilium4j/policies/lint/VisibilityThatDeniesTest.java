package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibilityThatDeniesTest {
    private static final String VISIBILITY = policy("visibility", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
            """);
    private static final String README = policy("enable-http-visibility", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/"}, {method: POST, path: "/"}, {method: PUT, path: "/"}, {method: DELETE, path: "/"}]}}]
            """);
    private static final String CORRECTED = policy("visibility", """
            endpointSelector: {matchLabels: {app: web}}
            enableDefaultDeny: {ingress: false, egress: false}
            ingress:
              - fromEntities: [all]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
            """);
    private static final String MEANT = policy("visibility", """
            endpointSelector: {matchLabels: {app: web}}
            enableDefaultDeny: {ingress: true}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
            """);
    private static final String FILTER = policy("filter", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/.*"}]}}]
            """);
    private static final String HOST_FILTER = policy("filter", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{host: api.example.org}]}}]
            """);
    private static final String OTHER_PORT = policy("both", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
              - toPorts: [{ports: [{port: "9090", protocol: TCP}]}]
            """);
    private static final String DEFAULT_DENY = clusterwide("deny", """
            endpointSelector: {}
            ingress:
              - fromEntities: [host]
            """);

    private final Judge judge = new Judge(new VisibilityThatDenies());

    @Test
    void check_everyRequest_isReported() {
        assertThat(judge.places(VISIBILITY)).containsExactly("shop/visibility spec.ingress");
    }

    @Test
    void check_everyUsualMethod_isReported() {
        assertThat(judge.places(README)).containsExactly("shop/enable-http-visibility spec.ingress");
    }

    @Test
    void check_correctedSample_isSilent() {
        assertThat(judge.places(CORRECTED)).isEmpty();
    }

    @Test
    void check_defaultDenyThatIsSaid_isSilent() {
        assertThat(judge.places(MEANT)).isEmpty();
    }

    @Test
    void check_filterByMethod_isSilent() {
        assertThat(judge.places(FILTER)).isEmpty();
    }

    @Test
    void check_filterByHost_isSilent() {
        assertThat(judge.places(HOST_FILTER)).isEmpty();
    }

    @Test
    void check_furtherPorts_isSilent() {
        assertThat(judge.places(OTHER_PORT)).isEmpty();
    }

    @Test
    void check_podsThatAreClosedAnyway_isSilent() {
        assertThat(judge.places(VISIBILITY, DEFAULT_DENY)).isEmpty();
    }
}
