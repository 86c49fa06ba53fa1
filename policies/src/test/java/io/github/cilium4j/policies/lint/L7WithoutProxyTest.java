package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class L7WithoutProxyTest {
    private static final String HTTP = policy("web", """
            endpointSelector: {}
            ingress:
              - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
            """);
    private static final String DNS = policy("dns", """
            endpointSelector: {}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}], rules: {dns: [{matchPattern: "*"}]}}]
            """);
    private static final String PORTS = policy("ports", """
            endpointSelector: {}
            ingress:
              - toPorts: [{ports: [{port: "80", protocol: TCP}]}]
            """);
    private static final String OFF = values("l7Proxy: false");

    private final Judge judge = new Judge(new L7WithoutProxy());

    @Test
    void check_httpWithProxyOff_isReported() {
        assertThat(judge.places(OFF, HTTP)).containsExactly("shop/web spec.ingress[0].toPorts[0].rules");
    }

    @Test
    void check_dnsWithProxyOff_isReported() {
        assertThat(judge.places(OFF, DNS)).containsExactly("shop/dns spec.egress[0].toPorts[0].rules");
    }

    @Test
    void check_portsWithProxyOff_isSilent() {
        assertThat(judge.places(OFF, PORTS)).isEmpty();
    }

    @Test
    void check_httpWithProxyOn_isSilent() {
        assertThat(judge.places(values("l7Proxy: true"), HTTP)).isEmpty();
    }

    @Test
    void check_httpWithProxyByDefault_isSilent() {
        assertThat(judge.places(values("debug: {enabled: true}"), HTTP)).isEmpty();
    }

    @Test
    void check_httpWithoutAnyValues_isSilent() {
        assertThat(judge.places(HTTP)).isEmpty();
    }
}
