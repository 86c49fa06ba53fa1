package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RequestNobodySendsTest {
    private final Judge judge = new Judge(new RequestNobodySends());

    private static String http(String request) {
        return policy("web", """
                endpointSelector: {}
                egress:
                  - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [%s]}}]
                """.formatted(request));
    }

    @Test
    void check_lowerCaseMethod_isReported() {
        assertThat(judge.findings(http("{method: get}"))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.egress[0].toPorts[0].rules.http[0].method");
            assertThat(finding.fix()).isEqualTo("Write \"GET\"");
        });
    }

    @Test
    void check_hostThatIsNoPattern_isReported() {
        assertThat(judge.places(http("{host: \"*.example.com\"}")))
                .containsExactly("shop/web spec.egress[0].toPorts[0].rules.http[0].host");
    }

    @Test
    void check_patterns_isSilent() {
        assertThat(judge.places(http("{method: GET, host: \".*\\\\.example\\\\.com\"}, {method: \"(?i)get\"},"
                        + " {method: \"G.*\", host: example.com}, {}")))
                .isEmpty();
    }
}
