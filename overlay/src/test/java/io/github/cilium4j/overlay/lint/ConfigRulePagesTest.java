package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.ConfigReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each rule: its bad example fires the rule and no other error, its good example fires nothing. */
final class ConfigRulePagesTest {
    static List<RuleInfo> rules() {
        return OverlayRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_ofEachRule_isTrue(RuleInfo rule) throws IOException {
        String page = Files.readString(Path.of("../docs/rules", rule.id() + ".md"));

        assertThat(page)
                .startsWith("# " + rule.id() + ": " + rule.summary() + "\n\nSeverity " + rule.severity() + ", gate "
                        + rule.gate().name());
        assertThat(rule.references()).allSatisfy(id -> assertThat(page).contains(id));
        assertThat(check(fence(page, "bad"))).extracting(Finding::ruleId).containsOnly(rule.id());
        assertThat(check(fence(page, "good"))).isEmpty();
    }

    @Test
    void rules_everyCheck_isInTheCatalogueOnce() {
        assertThat(OverlayRules.all())
                .extracting(RuleInfo::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(ConfigCheck.rules()).extracting(LintRule::info).isSubsetOf(OverlayRules.all());
        assertThat(ConfigCheck.rules()).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
    }

    private static String fence(String page, String kind) {
        String start = "```yaml " + kind + "\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static List<Finding> check(String text) {
        ConfigReading reading = ConfigReader.read("c.yaml", text.getBytes(StandardCharsets.UTF_8));
        return reading.config().map(ConfigCheck::check).orElse(reading.findings());
    }
}
