package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EndPortWithoutRangeTest {
    private final Judge judge = new Judge(new EndPortWithoutRange());

    private static String port(String port) {
        return policy("web", "endpointSelector: {}\ningress: [{toPorts: [{ports: [" + port + "]}]}]\n");
    }

    @Test
    void check_eachKind_isReportedWithItsReason() {
        assertThat(judge.findings(port("{port: \"8080\", endPort: 90}")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.ingress[0].toPorts[0].ports[0].endPort");
                    assertThat(finding.message()).isEqualTo("90 is less than 8080, so only port 8080 is meant");
                });
        assertThat(judge.findings(port("{port: http, endPort: 90}")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("\"http\" is a name"));
        assertThat(judge.findings(port("{port: \"0\", endPort: 90}")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.references()).containsExactly("V-PORT-05"));
    }

    @Test
    void check_rangesAndSinglePorts_isSilent() {
        assertThat(judge.places(
                        port("{port: \"80\", endPort: 90}, {port: \"80\", endPort: 80}, {port: http}, {port: \"80\"},"
                                + " {port: \"80\", endPort: 0}")))
                .isEmpty();
    }
}
