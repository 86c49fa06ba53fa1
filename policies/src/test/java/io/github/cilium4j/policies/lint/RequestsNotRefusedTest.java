package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RequestsNotRefusedTest {
    private final Judge judge = new Judge(new RequestsNotRefused());

    private static String policyWith(String defaultDeny, String requests) {
        return policy("web", """
                endpointSelector: {matchLabels: {app: web}}
                enableDefaultDeny: {%s}
                ingress:
                  - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [%s]}}]
                """.formatted(defaultDeny, requests));
    }

    @Test
    void check_requestsWithoutDefaultDeny_isReported() {
        assertThat(judge.places(policyWith("ingress: false", "{method: GET, path: /v1}")))
                .containsExactly("shop/web spec.ingress[0].toPorts[0].rules");
    }

    @Test
    void check_queriesWithoutDefaultDeny_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                enableDefaultDeny: {egress: false}
                egress:
                  - toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchName: a.example.com}]}}]
                  - toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}}]
                """))).containsExactly("shop/web spec.egress[0].toPorts[0].rules");
    }

    @Test
    void check_everyRequest_isSilent() {
        assertThat(judge.places(policyWith("ingress: false", "{}"))).isEmpty();
    }

    @Test
    void check_closedHereOrElsewhere_isSilent() {
        assertThat(judge.places(policyWith("egress: false", "{method: GET}"))).isEmpty();
        assertThat(judge.places(
                        policyWith("ingress: false", "{method: GET}"),
                        clusterwide("deny", "endpointSelector: {}\ningress: [{}]\n")))
                .isEmpty();
    }

    @Test
    void check_closedInTheOtherDirection_isReported() {
        assertThat(judge.places(
                        policyWith("ingress: false", "{method: GET}"),
                        clusterwide("deny", "endpointSelector: {}\negress: [{}]\n")))
                .hasSize(1);
    }
}
