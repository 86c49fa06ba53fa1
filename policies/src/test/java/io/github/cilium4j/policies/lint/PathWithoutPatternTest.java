package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PathWithoutPatternTest {
    private final Judge judge = new Judge(new PathWithoutPattern());

    private static String http(String requests) {
        return policy("web", """
                endpointSelector: {}
                ingress:
                  - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [%s]}}]
                """.formatted(requests));
    }

    @Test
    void check_slashOrStarAtTheEnd_isReportedWithThePattern() {
        assertThat(judge.findings(http("{path: /ok}, {path: /api/v1/}, {path: \"/static/*\"}")))
                .satisfiesExactly(
                        finding -> {
                            assertThat(finding.path()).hasToString("spec.ingress[0].toPorts[0].rules.http[1].path");
                            assertThat(finding.fix()).isEqualTo("Write \"/api/v1/.*\"");
                        },
                        finding -> {
                            assertThat(finding.path()).hasToString("spec.ingress[0].toPorts[0].rules.http[2].path");
                            assertThat(finding.fix()).isEqualTo("Write \"/static/.*\"");
                        });
    }

    @Test
    void check_wholePathsAndPatterns_isSilent() {
        assertThat(judge.places(
                        http("{path: /}, {path: /healthz}, {path: \"/api/.*\"}, {path: \".*\"}, {method: GET}")))
                .isEmpty();
    }
}
