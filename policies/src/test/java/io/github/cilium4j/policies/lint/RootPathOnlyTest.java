package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RootPathOnlyTest {
    private static final String ROOT = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/"}]}}]
            """);
    private static final String README = policy("enable-http-visibility", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/"}, {method: POST, path: "/"}, {method: PUT, path: "/"}, {method: DELETE, path: "/"}]}}]
            """);
    private static final String WITH_OTHERS = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/"}, {path: "/login"}]}}]
            """);
    private static final String EVERY_PATH = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/.*"}]}}]
            """);
    private static final String NO_PATH = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET}]}}]
            """);
    private static final String ONLY_SEEN = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            enableDefaultDeny: {ingress: false}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/"}]}}]
            """);

    private final Judge judge = new Judge(new RootPathOnly());

    @Test
    void check_rootAlone_isReported() {
        assertThat(judge.places(ROOT)).containsExactly("shop/web spec.ingress[0].toPorts[0].rules.http[0].path");
    }

    @Test
    void check_rootForEveryMethod_isReportedOnce() {
        assertThat(judge.places(README))
                .containsExactly("shop/enable-http-visibility spec.ingress[0].toPorts[0].rules.http[0].path");
    }

    @Test
    void check_rootBesideOtherPaths_isSilent() {
        assertThat(judge.places(WITH_OTHERS)).isEmpty();
    }

    @Test
    void check_everyPath_isSilent() {
        assertThat(judge.places(EVERY_PATH)).isEmpty();
    }

    @Test
    void check_noPath_isSilent() {
        assertThat(judge.places(NO_PATH)).isEmpty();
    }

    @Test
    void check_rootWithoutDefaultDeny_isSilent() {
        assertThat(judge.places(ONLY_SEEN)).isEmpty();
    }
}
