package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptySectionTest {
    private final Judge judge = new Judge(new EmptySection());

    @Test
    void check_emptyDirection_isReported() {
        assertThat(judge.places(policy("web", "endpointSelector: {}\ningress: []\negress: [{}]\n")))
                .containsExactly("shop/web spec.ingress");
        assertThat(judge.places(policy("web", "endpointSelector: {}\ningress: [{}]\negress: []\n")))
                .containsExactly("shop/web spec.egress");
    }

    @Test
    void check_emptyAllowsBesideDenies_isSilent() {
        assertThat(judge.places(policy("web", "endpointSelector: {}\ningress: []\ningressDeny: [{}]\n")))
                .isEmpty();
    }

    @Test
    void check_absentOrEmptyElement_isSilent() {
        assertThat(judge.places(policy("web", "endpointSelector: {}\ningress: [{}]\n")))
                .isEmpty();
    }
}
