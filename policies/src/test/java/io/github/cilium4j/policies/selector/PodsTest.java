package io.github.cilium4j.policies.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PodsTest {
    @Test
    void outside_namespaces_wantsTheLabelToExist() {
        assertThat(Pods.outside(List.of("a")).matchExpressions())
                .extracting(LabelSelectorRequirement::operator)
                .containsExactly(LabelSelectorOperator.EXISTS, LabelSelectorOperator.NOT_IN);
    }

    @Test
    void outside_noNamespace_refuses() {
        assertThatThrownBy(() -> Pods.outside(List.of())).isInstanceOf(InvalidManifestException.class);
    }
}
