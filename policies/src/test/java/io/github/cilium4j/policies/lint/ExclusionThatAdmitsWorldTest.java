package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class ExclusionThatAdmitsWorldTest {
    private final Judge judge = new Judge(new ExclusionThatAdmitsWorld());

    private static String from(String expressions) {
        return policy(
                "web",
                "endpointSelector: {}\ningress:\n  - fromEndpoints: [{matchExpressions: [" + expressions + "]}]\n");
    }

    @Test
    void check_namespaceExcluded_isReportedFor118() {
        assertThat(judge.findings(from("{key: io.kubernetes.pod.namespace, operator: NotIn, values: [dev]}")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.ingress[0].fromEndpoints[0]");
                    assertThat(finding.versions()).containsExactly(CiliumVersion.V1_18);
                });
    }

    @Test
    void check_labelOfNamespaceExcluded_isReported() {
        assertThat(judge.places(from("{key: io.cilium.k8s.namespace.labels.team, operator: DoesNotExist}")))
                .containsExactly("shop/web spec.ingress[0].fromEndpoints[0]");
    }

    @Test
    void check_reservedLabelExcluded_isReportedForEveryVersion() {
        assertThat(judge.findings(clusterwide("web", """
                endpointSelector: {}
                egress:
                  - toEndpoints: [{matchExpressions: [{key: "reserved:init", operator: DoesNotExist}]}]
                """)))
                .flatExtracting(Finding::versions)
                .isEmpty();
        assertThat(judge.places(from("{key: \"reserved:init\", operator: DoesNotExist}")))
                .hasSize(1);
    }

    @Test
    void check_namespaceWantedToo_isSilent() {
        assertThat(judge.places(from("{key: io.kubernetes.pod.namespace, operator: Exists},"
                        + " {key: io.kubernetes.pod.namespace, operator: NotIn, values: [dev]}")))
                .isEmpty();
    }

    @Test
    void check_labelOfPodsExcluded_isSilent() {
        assertThat(judge.places(from("{key: app, operator: NotIn, values: [web]}")))
                .isEmpty();
    }

    @Test
    void check_everythingOfAClusterwidePolicyForInit_isSilent() {
        assertThat(judge.places(clusterwide("web", """
                endpointSelector: {matchLabels: {"reserved:init": ""}}
                ingress: [{fromEndpoints: [{}]}]
                """))).isEmpty();
    }
}
