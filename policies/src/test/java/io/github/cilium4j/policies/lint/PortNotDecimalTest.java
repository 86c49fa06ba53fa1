package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PortNotDecimalTest {
    private final Judge judge = new Judge(new PortNotDecimal());

    private static String port(String port) {
        return policy("web", "endpointSelector: {}\negress: [{toPorts: [{ports: [{port: \"" + port + "\"}]}]}]\n");
    }

    @Test
    void check_otherNumberThanWritten_isReportedWithIt() {
        assertThat(judge.findings(port("0443"))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.egress[0].toPorts[0].ports[0].port");
            assertThat(finding.message()).isEqualTo("Cilium reads \"0443\" as port 291");
        });
        assertThat(judge.findings(port("1_000")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("as port 1000"));
        assertThat(judge.findings(port("0x50")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("as the name of a port"));
    }

    @Test
    void check_decimalsAndNames_isSilent() {
        for (String port : new String[] {"443", "0", "http", "a0", "8080-tcp"}) {
            assertThat(judge.places(port(port))).isEmpty();
        }
    }
}
