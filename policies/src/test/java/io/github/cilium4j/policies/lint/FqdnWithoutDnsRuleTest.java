package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FqdnWithoutDnsRuleTest {
    private static final String FQDN = policy("by-name", """
            endpointSelector: {matchLabels: {app: web}}
            egress:
              - toFQDNs: [{matchName: idp.example.org}]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String DNS_OF_ALL = clusterwide("dns", """
            endpointSelector: {}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}], rules: {dns: [{matchPattern: "*"}]}}]
            """);
    private static final String DNS_OF_SOME = policy("dns", """
            endpointSelector: {matchLabels: {tier: front}}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}], rules: {dns: [{matchPattern: "*"}]}}]
            """);
    private static final String DNS_OF_OTHERS = policy("dns", """
            endpointSelector: {matchLabels: {app: db}}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}], rules: {dns: [{matchPattern: "*"}]}}]
            """);
    private static final String PLAIN_DNS = policy("dns", """
            endpointSelector: {}
            egress:
              - toPorts: [{ports: [{port: "53", protocol: UDP}]}]
            """);
    private static final String BOTH = policy("both", """
            endpointSelector: {}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}], rules: {dns: [{matchPattern: "*"}]}}]
              - toFQDNs: [{matchName: idp.example.org}]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String BY_ADDRESS = policy("by-address", """
            endpointSelector: {}
            egress:
              - toCIDR: [192.0.2.1/32]
            """);

    private final Judge judge = new Judge(new FqdnWithoutDnsRule());

    @Test
    void check_nameWithoutAnyDns_isReported() {
        assertThat(judge.places(FQDN)).containsExactly("shop/by-name spec.egress[0].toFQDNs");
    }

    @Test
    void check_nameWithPortButNoDnsRule_isReported() {
        assertThat(judge.places(FQDN, PLAIN_DNS)).containsExactly("shop/by-name spec.egress[0].toFQDNs");
    }

    @Test
    void check_dnsRuleOfOtherPods_isReported() {
        assertThat(judge.places(FQDN, DNS_OF_OTHERS)).containsExactly("shop/by-name spec.egress[0].toFQDNs");
    }

    @Test
    void check_dnsRuleInTheSamePolicy_isSilent() {
        assertThat(judge.places(BOTH)).isEmpty();
    }

    @Test
    void check_dnsRuleOfEveryPod_isSilent() {
        assertThat(judge.places(FQDN, DNS_OF_ALL)).isEmpty();
    }

    @Test
    void check_dnsRuleThatMaySelectThem_isSilent() {
        assertThat(judge.places(FQDN, DNS_OF_SOME)).isEmpty();
    }

    @Test
    void check_addressInsteadOfName_isSilent() {
        assertThat(judge.places(BY_ADDRESS)).isEmpty();
    }
}
