package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameOfAServiceTest {
    private final Judge judge = new Judge(new NameOfAService());

    @Test
    void check_namesOfTheCluster_areReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - toFQDNs:
                      - matchName: api.example.com
                      - matchName: DB.storage.svc.cluster.local.
                      - matchPattern: "*.storage.svc.cluster.local"
                      - matchName: db.storage.svc
                """)))
                .containsExactly(
                        "shop/web spec.egress[0].toFQDNs[1]",
                        "shop/web spec.egress[0].toFQDNs[2]",
                        "shop/web spec.egress[0].toFQDNs[3]");
    }

    @Test
    void check_namesOutside_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - toFQDNs: [{matchName: cluster.local.example.com}, {matchPattern: "*"}]
                """))).isEmpty();
    }
}
