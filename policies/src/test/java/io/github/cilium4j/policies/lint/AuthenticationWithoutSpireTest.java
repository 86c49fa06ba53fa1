package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AuthenticationWithoutSpireTest {
    private static final String REQUIRED = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);
    private static final String DISABLED = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: disabled}
            """);
    private static final String SPIRE = values("authentication: {enabled: true, mutual: {spire: {enabled: true}}}");
    private static final String NO_SPIRE = values("authentication: {enabled: true}");
    private static final String OFF = values("authentication: {enabled: false, mutual: {spire: {enabled: true}}}");

    private final Judge judge = new Judge(new AuthenticationWithoutSpire());

    @Test
    void check_noSpire_isReported() {
        assertThat(judge.places(NO_SPIRE, REQUIRED)).containsExactly("shop/web spec.ingress[0].authentication");
    }

    @Test
    void check_egressWithoutSpire_isReported() {
        assertThat(judge.places(
                        NO_SPIRE, REQUIRED.replace("ingress:", "egress:").replace("from", "to")))
                .containsExactly("shop/web spec.egress[0].authentication");
    }

    @Test
    void check_authenticationOff_isReported() {
        assertThat(judge.places(OFF, REQUIRED)).containsExactly("shop/web spec.ingress[0].authentication");
    }

    @Test
    void check_withSpire_isSilent() {
        assertThat(judge.places(SPIRE, REQUIRED)).isEmpty();
    }

    @Test
    void check_authenticationDisabled_isSilent() {
        assertThat(judge.places(NO_SPIRE, DISABLED)).isEmpty();
    }

    @Test
    void check_noValues_isSilent() {
        assertThat(judge.places(REQUIRED)).isEmpty();
    }
}
