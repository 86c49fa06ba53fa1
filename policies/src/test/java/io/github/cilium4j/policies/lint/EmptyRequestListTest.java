package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptyRequestListTest {
    private final Judge judge = new Judge(new EmptyRequestList());

    private static String rules(String rules) {
        return policy("web", """
                endpointSelector: {}
                egress:
                  - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {%s}}]
                """.formatted(rules));
    }

    @Test
    void check_emptyList_isReported() {
        assertThat(judge.places(rules("http: []"))).containsExactly("shop/web spec.egress[0].toPorts[0].rules.http");
        assertThat(judge.places(rules("dns: []"))).containsExactly("shop/web spec.egress[0].toPorts[0].rules.dns");
        assertThat(judge.places(rules("kafka: []"))).containsExactly("shop/web spec.egress[0].toPorts[0].rules.kafka");
    }

    @Test
    void check_anyRequestOrNoRules_isSilent() {
        assertThat(judge.places(rules("http: [{}]"))).isEmpty();
        assertThat(judge.places(policy("web", "endpointSelector: {}\negress: [{toPorts: [{}]}]\n")))
                .isEmpty();
    }
}
