package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EveryPortWithoutIcmpTest {
    private final Judge judge = new Judge(new EveryPortWithoutIcmp());

    private static String port(String port) {
        return policy("web", "endpointSelector: {}\ningress: [{toPorts: [{ports: [" + port + "]}]}]\n");
    }

    @Test
    void check_everyPortOfAnyProtocol_isReported() {
        for (String all : new String[] {
            "{port: \"0\"}",
            "{port: \"0\", protocol: ANY}",
            "{port: \"1\", endPort: 65535}",
            "{port: \"0\", endPort: 65535}"
        }) {
            assertThat(judge.places(port(all))).containsExactly("shop/web spec.ingress[0].toPorts[0].ports[0].port");
        }
    }

    @Test
    void check_lessThanEveryPort_isSilent() {
        for (String some : new String[] {
            "{port: \"0\", protocol: TCP}",
            "{port: \"1\", endPort: 1024}",
            "{port: \"2\", endPort: 65535}",
            "{port: \"0\", endPort: 80}",
            "{port: http}"
        }) {
            assertThat(judge.places(port(some))).isEmpty();
        }
    }

    @Test
    void check_deny_saysThatPingPasses() {
        assertThat(judge.findings(
                        policy("web", "endpointSelector: {}\ningressDeny: [{toPorts: [{ports: [{port: \"0\"}]}]}]\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("ICMP pass"));
    }
}
