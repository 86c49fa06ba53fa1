package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CidrKeyInSelectorTest {
    private final Judge judge = new Judge(new CidrKeyInSelector());

    @Test
    void check_addressAmongLabels_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - toEndpoints: [{matchLabels: {app: db}}, {matchLabels: {"cidr:192.0.2.0-24": ""}}]
                """))).containsExactly("shop/web spec.egress[0].toEndpoints[1]");
    }

    @Test
    void check_nameAmongLabels_isReported() {
        assertThat(judge.places(clusterwide("web", """
                endpointSelector: {}
                egressDeny:
                  - toEndpoints: [{matchExpressions: [{key: "fqdn:example.com", operator: Exists}]}]
                """))).containsExactly("web spec.egressDeny[0].toEndpoints[0]");
    }

    @Test
    void check_otherSources_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchLabels: {"k8s:cidr": a}}
                egress:
                  - toEndpoints: [{matchLabels: {cidr: a, "any:fqdn": b}}]
                """))).isEmpty();
    }
}
