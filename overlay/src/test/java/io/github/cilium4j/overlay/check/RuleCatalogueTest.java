package io.github.cilium4j.overlay.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.overlay.Golden;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of rules is whole, and every page of it is true. */
final class RuleCatalogueTest {
    /** A check takes any documents, so only reading a text as a configuration reports these. */
    private static final Set<String> OF_A_CONFIGURATION = Set.of("OVL-009", "YAML-010");

    /** What the agent says only with settings that no file of a check holds. */
    private static final Map<String, AgentSettings> OF_A_SETTING = Map.of(
            "POL-123", AgentSettings.builder().icmpRules(false).build(),
            "POL-142", AgentSettings.builder().meshAuthentication(false).build());

    /** The inputs that no page can show. */
    private static final Map<String, List<Input>> UNWRITABLE = Map.of(
            "YAML-001", List.of(Input.bytes("page.yaml", "a: Café\n".getBytes(StandardCharsets.ISO_8859_1))),
            "YAML-002", List.of(text("page.yaml", "a: \u001B[1m\n")),
            "YAML-009", List.of(Input.bytes("page.yaml", new byte[YamlReader.MAX_BYTES + 1])),
            "YAML-012", List.of(Input.failing("page.yaml", new IOException("the disk is gone"))),
            "DASH-001", List.of(text("page.yaml", largeDashboard())),
            "OVL-081", List.of(applicationSet(), text("apps/web/resources/a.yaml", "{apiVersion: v1, kind: Secret}")));

    private static String largeDashboard() {
        return "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, labels: {grafana_dashboard: \"1\"}}\ndata: {web.json: "
                + "x".repeat(256 * 1024) + "}\n";
    }

    static Stream<RuleInfo> rules() {
        return AllRules.all().stream();
    }

    static Stream<RuleInfo> shownRules() {
        return rules().filter(rule -> !UNWRITABLE.containsKey(rule.id()));
    }

    static Stream<RuleInfo> unwritableRules() {
        return rules().filter(rule -> UNWRITABLE.containsKey(rule.id()));
    }

    @Test
    void ids_ofAllRules_areUniqueAndOrderedWithinTheirPrefix() {
        List<String> ids = rules().map(RuleInfo::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]+-[0-9]{3}"));
        assertThat(ids.stream().map(RuleCatalogueTest::prefix).distinct())
                .containsExactly("YAML", "API", "HELM", "LB", "POL", "MON", "DASH", "OVL");
        ids.stream()
                .map(RuleCatalogueTest::prefix)
                .distinct()
                .forEach(prefix -> assertThat(
                                ids.stream().filter(id -> prefix(id).equals(prefix)))
                        .isSorted());
    }

    @Test
    void pages_andRules_areTheSame() throws IOException {
        assertThat(RulePage.ids())
                .containsExactlyElementsOf(rules().map(RuleInfo::id).sorted().toList());
    }

    @Test
    void table_ofAllRules_isWhatTheFileHolds() {
        Golden.check(RulePage.FOLDER.resolve("README.md"), RuleTable.markdown(AllRules.all()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_ofEachRule_hasItsHeadAndEverySection(RuleInfo rule) {
        RulePage page = RulePage.of(rule);

        assertThat(page.text()).startsWith(RulePage.head(rule));
        assertThat(page.headings()).isEqualTo(RulePage.sections());
    }

    @ParameterizedTest
    @MethodSource("shownRules")
    void page_badText_firesThatRuleAlone(RuleInfo rule) {
        List<Finding> found = findings(rule, RulePage.of(rule).bad());

        assertThat(found)
                .filteredOn(finding -> finding.ruleId().equals(rule.id())
                        || !isOfTheOtherJudge(rule, finding) && !isOfOtherVersions(rule, finding, found))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.ruleId()).isEqualTo(rule.id());
                    assertThat(finding.severity()).isEqualTo(rule.severity());
                    assertThat(finding.gate()).isEqualTo(rule.gate());
                });
    }

    @ParameterizedTest
    @MethodSource("shownRules")
    void page_thatNamesVersions_saysWhatItsFindingsSay(RuleInfo rule) {
        RulePage page = RulePage.of(rule);
        List<String> versions = page.versions();

        if (!versions.isEmpty()) {
            assertThat(findings(rule, page.bad()))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.versions())
                            .extracting(CiliumVersion::toString)
                            .isEqualTo(versions));
        }
    }

    @ParameterizedTest
    @MethodSource("shownRules")
    void page_goodText_isSilent(RuleInfo rule) {
        assertThat(findings(rule, RulePage.of(rule).good())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unwritableRules")
    void page_ofAnInputThatNoPageCanShow_describesIt(RuleInfo rule) {
        assertThat(RulePage.of(rule).hasFences()).isFalse();
        assertThat(check(requireNonNull(UNWRITABLE.get(rule.id()))))
                .extracting(Finding::ruleId)
                .containsExactly(rule.id());
    }

    private static Input text(String name, String text) {
        return Input.bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One that includes a file that is not beside it. */
    private static Input applicationSet() {
        return text("apps/web/applicationset.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: ApplicationSet
                metadata: {name: web, namespace: argo-cd}
                spec:
                  generators: [{list: {elements: [{env: dev}]}}]
                  template:
                    metadata: {name: web}
                    spec:
                      project: default
                      destination: {}
                      source: {repoURL: https://git.example.com/k8s, path: apps/web/resources, directory: {include: b.yaml}}
                """);
    }

    /** The API server and the agent may both refuse a text, each for its own reasons. */
    private static boolean isOfTheOtherJudge(RuleInfo rule, Finding finding) {
        return rule.gate() == Gate.AGENT && finding.gate() == Gate.API_SERVER
                || rule.gate() == Gate.API_SERVER && finding.gate() == Gate.AGENT;
    }

    /** A value that one version does not know yet may be wrong for the next ones in another way. */
    private static boolean isOfOtherVersions(RuleInfo rule, Finding finding, List<Finding> found) {
        return !finding.versions().isEmpty()
                && found.stream()
                        .filter(own -> own.ruleId().equals(rule.id()))
                        .allMatch(own ->
                                !own.versions().isEmpty() && Collections.disjoint(own.versions(), finding.versions()));
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private static List<Finding> findings(RuleInfo rule, String text) {
        AgentSettings settings = OF_A_SETTING.get(rule.id());
        if (settings != null) {
            YamlDocument document =
                    YamlReader.read("page.yaml", text).documents().get(0);
            return AgentJudge.judge(document.mapping().orElseThrow(), settings).findings(document, "");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OF_A_CONFIGURATION.contains(rule.id())
                ? ConfigReader.read("page.yaml", bytes).findings()
                : check(List.of(Input.bytes("page.yaml", bytes)));
    }

    private static List<Finding> check(List<Input> inputs) {
        return new Checker(CheckOptions.builder().build()).check(inputs).findings();
    }
}
