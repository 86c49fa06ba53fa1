package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameWithoutQueryTest {
    private final Judge judge = new Judge(new NameWithoutQuery());

    private static String egress(String dns, String names) {
        return policy("web", """
                endpointSelector: {matchLabels: {app: web}}
                egress:
                  - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                    toPorts: [{ports: [{port: "53", protocol: UDP}], rules: {dns: [%s]}}]
                  - toFQDNs: [%s]
                """.formatted(dns, names));
    }

    @Test
    void check_nameThatNoRuleLetsThrough_isReported() {
        assertThat(judge.places(egress(
                        "{matchName: a.example.com}, {matchPattern: \"*.example.org\"}",
                        "{matchName: a.example.com}, {matchName: b.example.com}, {matchName: x.EXAMPLE.org.}")))
                .containsExactly("shop/web spec.egress[1].toFQDNs[1]");
    }

    @Test
    void check_patternThatNoRuleLetsThrough_isReported() {
        assertThat(judge.places(egress("{matchName: a.example.com}", "{matchPattern: \"*.example.com\"}")))
                .isEmpty();
        assertThat(judge.places(egress("{matchName: b.example.com}", "{matchPattern: \"*.example.com\"}")))
                .containsExactly("shop/web spec.egress[1].toFQDNs[0]");
    }

    @Test
    void check_dotOfTheRule_isADot() {
        assertThat(judge.places(egress("{matchPattern: \"a.*\"}", "{matchName: ab.com}")))
                .hasSize(1);
    }

    @Test
    void check_everyName_isSilent() {
        assertThat(judge.places(egress("{matchPattern: \"*\"}", "{matchName: b.example.com}")))
                .isEmpty();
        assertThat(judge.places(egress("{matchName: a.example.com}", "{matchPattern: \"*\"}")))
                .isEmpty();
    }

    @Test
    void check_nameOfAnotherPolicyForThesePods_isSilent() {
        assertThat(judge.places(
                        egress("{matchName: a.example.com}", "{matchName: b.example.com}"), clusterwide("dns", """
                                endpointSelector: {}
                                egress:
                                  - toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchName: b.example.com}]}}]
                                """)))
                .isEmpty();
    }

    @Test
    void check_dnsThatIsOpenBesides_isSilent() {
        assertThat(judge.places(
                        egress("{matchName: a.example.com}", "{matchName: b.example.com}"), clusterwide("dns", """
                                endpointSelector: {}
                                egress:
                                  - toPorts: [{ports: [{port: "53", protocol: UDP}]}]
                                """)))
                .isEmpty();
        assertThat(judge.places(
                        egress("{matchName: a.example.com}", "{matchName: b.example.com}"), clusterwide("dns", """
                                endpointSelector: {}
                                egress:
                                  - toPorts: [{ports: [{port: "53", protocol: TCP}]}]
                                """)))
                .hasSize(1);
    }

    @Test
    void check_withoutDefaultDeny_isSilent() {
        assertThat(judge.places(egress("{matchName: a.example.com}", "{matchName: b.example.com}")
                        .replace("egress:", "enableDefaultDeny: {egress: false}\n  egress:")))
                .isEmpty();
    }

    @Test
    void check_withoutAnyDnsRule_isForAnotherRule() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress: [{toFQDNs: [{matchName: a.example.com}]}]
                """))).isEmpty();
    }
}
