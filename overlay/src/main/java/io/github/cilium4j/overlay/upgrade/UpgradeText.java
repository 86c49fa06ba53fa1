package io.github.cilium4j.overlay.upgrade;

import java.util.ArrayList;
import java.util.List;

/** Writes a report for people. */
final class UpgradeText {
    private UpgradeText() {}

    static String render(UpgradeReport report) {
        StringBuilder out = new StringBuilder();
        report.changes().forEach(change -> out.append(change.render()).append('\n'));
        return out.append(summary(report)).append('\n').toString();
    }

    private static String summary(UpgradeReport report) {
        int count = report.changes().size();
        String changes = count == 0 ? "nothing changes" : counted(count, "change");
        return changes + " from Cilium " + report.from() + " to " + report.to() + " in "
                + counted(report.files(), "file") + kinds(report);
    }

    private static String kinds(UpgradeReport report) {
        List<String> counts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            long count = report.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .count();
            if (count > 0) {
                counts.add(kind.words() + " " + count);
            }
        }
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
