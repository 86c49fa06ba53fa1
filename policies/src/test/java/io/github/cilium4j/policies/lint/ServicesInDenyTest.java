package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ServicesInDenyTest {
    private final Judge judge = new Judge(new ServicesInDeny());

    @Test
    void check_servicesUnderDeny_areReportedWithWhatTheyDo() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                egressDeny:
                  - {toServices: [{k8sService: {serviceName: db}}], toPorts: [{ports: [{port: "5432"}]}]}
                  - {toServices: [{k8sService: {serviceName: db}}]}
                """)))
                .satisfiesExactly(
                        finding -> {
                            assertThat(finding.path()).hasToString("spec.egressDeny[0].toServices");
                            assertThat(finding.message()).endsWith("its ports to everybody");
                        },
                        finding -> assertThat(finding.message()).endsWith("denies nothing"));
    }

    @Test
    void check_allowedOrEmpty_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress: [{toServices: [{k8sService: {serviceName: db}}]}]
                egressDeny: [{toServices: []}]
                """))).isEmpty();
    }
}
