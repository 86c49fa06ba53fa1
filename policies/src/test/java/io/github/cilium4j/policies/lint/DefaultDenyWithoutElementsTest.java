package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DefaultDenyWithoutElementsTest {
    private final Judge judge = new Judge(new DefaultDenyWithoutElements());

    @Test
    void check_directionWithoutElements_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                enableDefaultDeny: {ingress: true, egress: true}
                ingress: [{}]
                """))).containsExactly("shop/web spec.enableDefaultDeny.egress");
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                enableDefaultDeny: {ingress: true}
                egressDeny: [{}]
                """))).containsExactly("shop/web spec.enableDefaultDeny.ingress");
    }

    @Test
    void check_elementsOrFalse_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                enableDefaultDeny: {ingress: true, egress: false}
                ingressDeny: [{}]
                """))).isEmpty();
    }
}
