package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IcmpTypeZeroTest {
    private final Judge judge = new Judge(new IcmpTypeZero());

    @Test
    void check_zeroAndItsName_areReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - icmps: [{fields: [{type: 8}, {type: EchoReply}]}]
                egressDeny:
                  - icmps: [{fields: [{family: IPv6, type: 0}]}]
                """)))
                .containsExactly(
                        "shop/web spec.ingress[0].icmps[0].fields[1].type",
                        "shop/web spec.egressDeny[0].icmps[0].fields[0].type");
    }

    @Test
    void check_otherTypes_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - icmps: [{fields: [{type: 8}, {family: IPv6, type: EchoReply}, {type: 3}]}]
                """))).isEmpty();
    }
}
