package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import org.junit.jupiter.api.Test;

final class AuthenticationCheckTest {
    private final Asked asked = new Asked();

    @Test
    void check_authenticationWhereOff_isReportedAndImported() {
        AgentSettings off = AgentSettings.builder().meshAuthentication(false).build();
        String element = "{authentication: {mode: required}}";

        assertThat(new Asked(off).ingress(element)).isEqualTo("POL-142 1.19 1.20");
        assertThat(new Asked(off).egress(element)).isEqualTo("POL-142 1.19 1.20");
        assertThat(new Asked(off).spec("{endpointSelector: {}, ingressDeny: [" + element + "]}"))
                .isEmpty();
        assertThat(asked.ingress(element)).isEmpty();
        assertThat(new Asked(off)
                        .judge(Asked.policy("{endpointSelector: {}, ingress: [" + element + "]}"))
                        .valid(CiliumVersion.V1_20))
                .isTrue();
    }
}
