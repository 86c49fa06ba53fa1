package io.github.cilium4j.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.grafana.Panel;
import io.github.cilium4j.model.grafana.PanelType;
import io.github.cilium4j.model.grafana.Target;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.Profiles;
import io.github.cilium4j.monitoring.promql.Call;
import io.github.cilium4j.monitoring.promql.Grouping;
import io.github.cilium4j.monitoring.promql.PromExpression;
import io.github.cilium4j.monitoring.scrape.CiliumAgentMonitor;
import io.github.cilium4j.monitoring.scrape.CiliumOperatorMonitor;
import io.github.cilium4j.monitoring.scrape.TargetLabels;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of every panel asks for metrics that the version has, by labels that they have. */
final class DashboardQueriesTest {
    private static final List<String> VALUES = List.of(
            "{}",
            "{identityAllocationMode: kvstore, prometheus: {metrics: [+cilium_bpf_syscall_duration_seconds]}}",
            "{identityAllocationMode: doublewrite-readcrd, ipv6: {enabled: true}, l7Proxy: false}",
            "{ipam: {mode: kubernetes}, prometheus: {metrics: [+cilium_datapath_nat_gc_entries, -cilium_policy]}}",
            "{eni: {enabled: true}, ipam: {mode: eni}}",
            "{ipam: {mode: azure}}",
            "{ipam: {mode: alibabacloud}, ipv4: {enabled: false}, ipv6: {enabled: true}}");

    static Stream<ClusterProfile> profiles() {
        return CiliumVersion.all().stream()
                .flatMap(version -> VALUES.stream().map(values -> Profiles.of(version, values)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void of_anyProfile_asksOnlyForWhatIsThere(ClusterProfile profile) {
        TargetLabels agent =
                TargetLabels.of(CiliumAgentMonitor.builder().build().manifest());
        TargetLabels operator =
                TargetLabels.of(CiliumOperatorMonitor.builder().build().manifest());

        check(CiliumAgentDashboard.of(profile), new QueryFacts(profile, "agent", agent));
        check(CiliumOperatorDashboard.of(profile), new QueryFacts(profile, "operator", operator));
    }

    private static void check(Dashboard dashboard, QueryFacts facts) {
        List<Target> targets = dashboard.panels().stream()
                .flatMap(panel -> panel.targets().stream())
                .toList();
        assertThat(targets).hasSizeGreaterThan(10).allSatisfy(target -> {
            PromExpression expression = PromExpression.parse(target.expr());
            assertThat(expression.selectors()).isNotEmpty().allSatisfy(selector -> {
                assertThat(facts.isOn(selector)).isTrue();
                assertThat(selector.matchers())
                        .allMatch(matcher -> facts.hasLabel(selector, matcher.label()))
                        .anyMatch(matcher -> matcher.label().equals("k8s_app"))
                        .anyMatch(matcher -> matcher.label().equals("pod"));
            });
            assertThat(expression.groupings()).allSatisfy(grouping -> checkGrouping(grouping, facts));
            assertThat(expression.calls()).allSatisfy(call -> checkCall(call, expression));
            checkLegend(target, expression);
        });
    }

    private static void checkGrouping(Grouping grouping, QueryFacts facts) {
        assertThat(grouping.clause()).isEqualTo("by");
        assertThat(grouping.over())
                .isNotEmpty()
                .allSatisfy(
                        selector -> assertThat(grouping.labels()).allMatch(label -> facts.hasLabel(selector, label)));
    }

    private static void checkCall(Call call, PromExpression expression) {
        List<String> names = call.over().stream().map(s -> s.name().orElse("")).toList();
        if (call.function().equals("histogram_quantile")) {
            assertThat(names).isNotEmpty().allMatch(name -> name.endsWith("_bucket"));
            assertThat(expression.groupings())
                    .isNotEmpty()
                    .allMatch(grouping -> grouping.labels().contains("le"));
        }
        if (call.function().equals("rate")) {
            assertThat(names).hasSize(1).allMatch(name -> name.matches(".*(_total|_bucket|_count|_ops|_objects)"));
        }
    }

    /** A label in the legend that the result does not have prints nothing. */
    private static void checkLegend(Target target, PromExpression expression) {
        Matcher names =
                Pattern.compile("\\{\\{(\\w+)}}").matcher(target.legendFormat().orElse(""));
        List<String> kept = expression.groupings().stream()
                .flatMap(grouping -> grouping.labels().stream())
                .toList();
        while (names.find()) {
            assertThat(kept).contains(names.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void of_anyProfile_hasPanelsThatDoNotOverlapBelowRows(ClusterProfile profile) {
        for (Dashboard dashboard : List.of(CiliumAgentDashboard.of(profile), CiliumOperatorDashboard.of(profile))) {
            List<Panel> panels = dashboard.panels();
            for (int i = 0; i < panels.size(); i++) {
                Panel panel = panels.get(i);
                assertThat(panels.subList(0, i))
                        .noneMatch(other -> other.gridPos().overlaps(panel.gridPos()));
                boolean row = panel.type() == PanelType.ROW;
                assertThat(panel.targets().isEmpty()).isEqualTo(row);
                assertThat(panel.description().orElse("").endsWith(".")).isEqualTo(!row);
                assertThat(row && (i == panels.size() - 1 || panels.get(i + 1).type() == PanelType.ROW))
                        .isFalse();
            }
        }
    }

    /** A misspelt metric would be left out everywhere, and nobody would miss it. */
    @Test
    void of_allProfiles_showsEveryQuerySomewhere() {
        Set<String> shown = profiles()
                .flatMap(profile -> Stream.of(CiliumAgentDashboard.of(profile), CiliumOperatorDashboard.of(profile)))
                .flatMap(dashboard -> dashboard.panels().stream())
                .flatMap(panel -> panel.targets().stream())
                .map(Target::expr)
                .collect(Collectors.toSet());

        assertThat(shown)
                .containsAll(expressions("k8s_app=\"cilium\", pod=~\"$pod\"", AgentSections.all()))
                .containsAll(expressions("k8s_app=\"cilium\", pod=~\"$pod\"", AgentDatapathSections.all()))
                .containsAll(expressions("k8s_app=\"cilium\", pod=~\"$pod\"", AgentControlSections.all()))
                .containsAll(expressions("k8s_app=\"cilium-operator\", pod=~\"$pod\"", OperatorSections.all()));
    }

    private static List<String> expressions(String target, List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.panels().stream())
                .flatMap(panel -> panel.queries().stream())
                .map(query -> query.expr(target))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void omitted_andShown_areAllPanels(ClusterProfile profile) {
        List<EmptyPanel> omitted = CiliumOperatorDashboard.omitted(profile);
        long shown = CiliumOperatorDashboard.of(profile).panels().stream()
                .filter(panel -> panel.type() != PanelType.ROW)
                .count();

        assertThat(omitted.size() + shown)
                .isEqualTo(OperatorSections.all().stream()
                        .mapToLong(section -> section.panels().size())
                        .sum());
        assertThat(omitted).allSatisfy(panel -> assertThat(panel.reason()).isNotEmpty());
    }
}
