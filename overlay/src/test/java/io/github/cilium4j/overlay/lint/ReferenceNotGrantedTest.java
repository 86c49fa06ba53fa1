package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceNotGrantedTest {
    private static final String ROUTE = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: hubble-ui, namespace: kube-system}
            spec:
              rules:
                - backendRefs: [{name: hubble-ui, port: 80}]
                - backendRefs: [{name: near, port: 80, namespace: kube-system}, {name: proxy, namespace: auth, port: 80}]
            """;
    private static final String MIRROR = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: web, namespace: shop}
            spec:
              rules:
                - filters: [{type: RequestMirror, requestMirror: {backendRef: {name: copy, namespace: auth, port: 80}}}]
                - backendRefs:
                    - name: web
                      port: 80
                      filters: [{type: RequestMirror, requestMirror: {backendRef: {name: copy, namespace: auth, port: 80}}}]
            """;
    private static final String GRANT = """
            apiVersion: gateway.networking.k8s.io/v1beta1
            kind: ReferenceGrant
            metadata: {name: allow, namespace: auth}
            spec:
              from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: kube-system}]
              to: [{group: "", kind: Service, name: proxy}]
            """;

    private final ClusterJudge judge = new ClusterJudge(new ReferenceNotGranted());

    private List<String> places(String... texts) {
        return judge.places(Optional.empty(), texts);
    }

    @Test
    void check_backendOfAnotherNamespace_isReportedWithTheGrantItNeeds() {
        assertThat(places(ROUTE))
                .containsExactly("WARNING kube-system/hubble-ui spec.rules[1].backendRefs[1].namespace");
        assertThat(judge.findings(Optional.empty(), ROUTE).get(0).fix())
                .isEqualTo("Add a ReferenceGrant to namespace auth, from HTTPRoute to Service proxy");
    }

    @Test
    void check_mirroredRequests_areReported() {
        assertThat(places(MIRROR))
                .containsExactly(
                        "WARNING shop/web spec.rules[0].filters[0].requestMirror.backendRef.namespace",
                        "WARNING shop/web spec.rules[1].backendRefs[0].filters[0].requestMirror.backendRef.namespace");
    }

    @ParameterizedTest
    @CsvSource({
        "kind: Service,kind: Service,0",
        "', name: proxy','',0",
        "name: proxy,name: other,1",
        "kind: Service,kind: Secret,1",
        "'group: \"\"',group: example.com,1",
        "kind: HTTPRoute,kind: Gateway,1",
        "group: gateway.networking.k8s.io,group: example.com,1",
        "namespace: kube-system,namespace: shop,1",
        "namespace: auth,namespace: other,1",
    })
    void check_grant_mustFit(String before, String after, int findings) {
        assertThat(places(ROUTE, GRANT.replace(before, after))).hasSize(findings);
    }

    @Test
    void check_routeWithoutNamespace_isSilent() {
        assertThat(places(ROUTE.replace("{name: hubble-ui, namespace: kube-system}", "{name: hubble-ui}")))
                .isEmpty();
    }
}
