package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulePagesTest {
    /** The rule about sources that disagree compares whole inputs, which is the work of the checker above this module. */
    static Stream<RuleInfo> rules() {
        return Stream.concat(HelmRules.all().stream(), LoadBalancerRules.all().stream())
                .filter(rule -> !rule.equals(HelmRules.CONFLICT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_title_saysWhatTheCatalogueSays(RuleInfo rule) throws IOException {
        assertThat(page(rule))
                .startsWith("# " + rule.id() + ": " + rule.summary() + "\n")
                .contains("Severity " + rule.severity() + ", gate " + rule.gate());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_badExample_firesTheRule(RuleInfo rule) throws IOException {
        assertThat(Cluster.check("bad.yaml", fence(rule, "bad")))
                .extracting(Finding::ruleId)
                .containsOnly(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_goodExample_isSilent(RuleInfo rule) throws IOException {
        assertThat(Cluster.check("good.yaml", fence(rule, "good"))).isEmpty();
    }

    private static String fence(RuleInfo rule, String which) throws IOException {
        String open = "```yaml " + which + "\n";
        String page = page(rule);
        int start = page.indexOf(open) + open.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String page(RuleInfo rule) throws IOException {
        return Files.readString(Path.of("..", "docs", "rules", rule.id() + ".md"));
    }
}
