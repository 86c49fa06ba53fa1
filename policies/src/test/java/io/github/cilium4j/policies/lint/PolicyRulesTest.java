package io.github.cilium4j.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rules together, on samples that are known to be wrong and on the corrected ones. */
final class PolicyRulesTest {
    private static List<String> rules(String text) {
        return PolicyRules.checks().stream()
                .flatMap(rule -> rule.check(Judge.cluster(text)).stream())
                .map(Finding::ruleId)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application-egress", "application-egress-peers", "application-host-ingress", "application-ingress",
                "component-ingress", "default-deny", "http-visibility", "hubble-ui-gateway"
            })
    void checks_ofWhatRecipesBuild_areSilent(String golden) throws IOException {
        Path file = Path.of("src/test/resources/golden", golden + ".yaml");

        assertThat(rules(Files.readString(file, StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void checks_ofTheVisibilitySample_reportEachOfItsMistakes() {
        assertThat(rules(Judge.policy("enable-http-visibility", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints: [{}]
                    toPorts:
                      - ports: [{port: "80", protocol: TCP}]
                        rules:
                          http:
                            - {method: GET, path: "/"}
                            - {method: POST, path: "/"}
                            - {method: PUT, path: "/"}
                            - {method: DELETE, path: "/"}
                """))).containsExactly("POL-004", "POL-005", "POL-006");
    }

    @Test
    void checks_ofZeroTrustWithMutualAuthentication_reportWhatIsLeftOpenAndCut() {
        String selector = """
                endpointSelector:
                  matchExpressions:
                    - {key: io.kubernetes.pod.namespace, operator: Exists}
                    - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
                """;
        String deny = Judge.clusterwide("default-deny-pod-ingress", selector + """
                ingress:
                  - fromEntities: [host]
                  - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system}}]
                """);
        String mutual = Judge.clusterwide("mutual-auth-required", selector + """
                ingress:
                  - fromEndpoints: [{}]
                    authentication: {mode: required}
                """);

        assertThat(rules(deny + "---\n" + mutual)).containsExactly("POL-011", "POL-012", "POL-013");
        assertThat(rules(mutual)).containsExactly("POL-014");
    }
}
