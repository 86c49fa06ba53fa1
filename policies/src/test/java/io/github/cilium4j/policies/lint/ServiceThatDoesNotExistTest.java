package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ServiceThatDoesNotExistTest {
    private final Judge judge = new Judge(new ServiceThatDoesNotExist());

    private static final String DB = service("db", "ClusterIP", "{port: 5432}");
    private static final String LABELLED = """
            apiVersion: v1
            kind: Service
            metadata: {name: cache, namespace: shop, labels: {app.kubernetes.io/name: cache}}
            spec: {ports: [{port: 80}]}
            """;

    private static String toServices(String items, String ports) {
        return policy("web", "endpointSelector: {}\negress:\n  - {toServices: [" + items + "]" + ports + "}\n");
    }

    @Test
    void check_misspeltName_isReportedAsAHoleWithPorts() {
        String ports = ", toPorts: [{ports: [{port: \"5432\"}]}]";
        assertThat(judge.findings(toServices("{k8sService: {serviceName: database, namespace: shop}}", ports), DB))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.egress[0].toServices");
                    assertThat(finding.message()).contains("open to everybody");
                });
        assertThat(judge.findings(toServices("{k8sService: {serviceName: database}}", ""), DB))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("allows nothing"));
    }

    @Test
    void check_labelsThatNoServiceHas_areReported() {
        assertThat(judge.places(
                        toServices("{k8sServiceSelector: {selector: {matchLabels: {app.kubernetes.io/name: x}}}}", ""),
                        LABELLED))
                .hasSize(1);
    }

    @Test
    void check_serviceByNameOrLabels_isSilent() {
        assertThat(judge.places(toServices("{k8sService: {serviceName: db, namespace: shop}}", ""), DB))
                .isEmpty();
        assertThat(judge.places(
                        toServices(
                                "{k8sServiceSelector: {selector: {matchLabels: {\"k8s:app.kubernetes.io/name\": cache}}}}",
                                ""),
                        LABELLED))
                .isEmpty();
    }

    @Test
    void check_oneOfTwo_isSilent() {
        assertThat(judge.places(toServices("{k8sService: {serviceName: x}}, {k8sService: {serviceName: db}}", ""), DB))
                .isEmpty();
    }

    @Test
    void check_namespaceWithoutServicesAmongTheInputs_isSilent() {
        assertThat(judge.places(toServices("{k8sService: {serviceName: db, namespace: other}}", ""), DB))
                .isEmpty();
        assertThat(judge.places(toServices("{k8sService: {serviceName: db}}", "")))
                .isEmpty();
    }
}
