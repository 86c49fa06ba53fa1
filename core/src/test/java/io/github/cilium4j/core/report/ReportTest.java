package io.github.cilium4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final List<Finding> IN_ORDER = List.of(
            ReportSamples.builtInJava(),
            ReportSamples.at("B-2", "a.yaml", 1, 2),
            ReportSamples.at("A-1", "a.yaml", 1, 10),
            ReportSamples.at("A-2", "a.yaml", 1, 10),
            ReportSamples.at("A-1", "a.yaml", 2, 1),
            ReportSamples.at("A-1", "b.yaml", 1, 1));

    @Test
    void findings_inAnyOrder_areSortedBySourceDocumentPositionAndRule() {
        List<Finding> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));

        Report report = ReportSamples.report().findings(shuffled).build();

        assertThat(shuffled).isNotEqualTo(IN_ORDER);
        assertThat(report.findings()).containsExactlyElementsOf(IN_ORDER);
        assertThat(report).isEqualTo(ReportSamples.report().findings(IN_ORDER).build());
    }

    @Test
    void findings_atOnePlace_keepTheirOrder() {
        Finding first = ReportSamples.at("A-1", "a.yaml", 1, 1);
        Finding second = Finding.builder().from(first).message("a").build();

        assertThat(ReportSamples.report().addFindings(first, second).build().findings())
                .containsExactly(first, second);
        assertThat(ReportSamples.report().addFindings(second, first).build().findings())
                .containsExactly(second, first);
    }

    @Test
    void count_perSeverity_countsThatSeverityAlone() {
        Report report = ReportSamples.report()
                .addFindings(ReportSamples.interfaceFinding())
                .addAllFindings(IN_ORDER)
                .build();

        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(5);
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void hasAtLeast_warningsOnly_isTrueUpToWarning() {
        Report report = ReportSamples.report().addAllFindings(IN_ORDER).build();

        assertThat(report.hasAtLeast(Severity.INFO)).isTrue();
        assertThat(report.hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(report.hasAtLeast(Severity.ERROR)).isFalse();
        assertThat(ReportSamples.report().build().hasAtLeast(Severity.INFO)).isFalse();
    }
}
