package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class L7RequestsTest {
    private static final String HTTP = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              ingress:
                - fromEndpoints: [{matchLabels: {app: db}}]
                  toPorts:
                    - ports: [{port: "8080", protocol: TCP}]
                      rules: {http: [{method: GET, path: "/v1/.*"}, {path: /open, headers: ["X-Team: ops"]}]}
            """;
    private static final String PLAIN = """
            ---
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: plain, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: web}}
              ingress: [{fromEntities: [cluster]}]
            """;

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/items, true",
        "GET, /v1, false",
        "POST, /v1/items, false",
        "GET, /x/v1/items, false",
        "POST, /open, false",
    })
    void allows_http_comparesTheWholeValue(String method, String path, boolean allowed) {
        Scene scene = Scene.of(HTTP);

        assertThat(scene.allows("shop/db -> shop/web:8080", HttpRequest.of(method, path)))
                .isEqualTo(allowed);
    }

    @Test
    void allows_header_needsItsValue() {
        HttpRequest request = new HttpRequest("POST", "/open", "", Map.of("x-team", "ops"));
        HttpRequest other = new HttpRequest("POST", "/open", "", Map.of("x-team", "dev"));

        assertThat(Scene.of(HTTP).allows("shop/db -> shop/web:8080", request)).isTrue();
        assertThat(Scene.of(HTTP).allows("shop/db -> shop/web:8080", other)).isFalse();
    }

    @Test
    void allows_besideAPlainAllow_letsEveryRequestPass() {
        assertThat(Scene.of(HTTP + PLAIN).allows("shop/db -> shop/web:8080", HttpRequest.of("POST", "/x")))
                .isTrue();
        assertThat(Scene.of(HTTP + PLAIN).ingress("shop/db -> shop/web:8080").redirect())
                .isTrue();
    }

    @Test
    void allows_withoutDefaultDeny_onlyWatches() {
        String watching = HTTP.replace("spec:\n", "spec:\n  enableDefaultDeny: {ingress: false}\n");

        assertThat(Scene.of(watching).allows("shop/db -> shop/web:8080", HttpRequest.of("POST", "/x")))
                .isTrue();
    }

    @Test
    void explain_redirect_saysWhichRequestsPass() {
        assertThat(Scene.of(HTTP).explain("shop/db -> shop/web:8080").text())
                .contains("allowed, through the proxy")
                .contains("lets pass      GET /v1/.*")
                .contains("scene.yaml:");
    }
}
