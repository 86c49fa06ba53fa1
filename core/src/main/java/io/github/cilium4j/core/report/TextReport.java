package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Severity;
import java.util.ArrayList;
import java.util.List;

/** Writes a report for people. */
final class TextReport {
    private TextReport() {}

    static String render(Report report) {
        StringBuilder out = new StringBuilder();
        report.findings().forEach(finding -> out.append(finding.render()).append('\n'));
        return out.append(summary(report)).append('\n').toString();
    }

    private static String summary(Report report) {
        List<String> counts = new ArrayList<>();
        addCount(counts, report.count(Severity.ERROR), "error");
        addCount(counts, report.count(Severity.WARNING), "warning");
        addCount(counts, report.count(Severity.INFO), "info");
        String found = counts.isEmpty() ? "no findings" : String.join(", ", counts);
        String silenced = report.silenced() == 0 ? "" : " (" + report.silenced() + " silenced)";
        return found + " in " + counted(report.files(), "file") + silenced;
    }

    private static void addCount(List<String> counts, long count, String noun) {
        if (count > 0) {
            counts.add(counted(count, noun));
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
