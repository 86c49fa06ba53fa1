package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.lint.LintRule;
import org.junit.jupiter.api.Test;

final class OverlayRulesTest {
    @Test
    void all_everyCheck_isInItOnce() {
        assertThat(ConfigCheck.rules())
                .extracting(LintRule::info)
                .doesNotHaveDuplicates()
                .isSubsetOf(OverlayRules.all());
    }
}
