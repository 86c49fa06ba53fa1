package io.github.cilium4j.overlay.lockout;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report for people. */
final class LockoutText {
    private LockoutText() {}

    static String of(LockoutReport report) {
        List<LockoutLine> lines = report.lines();
        int what = width(lines, LockoutLine::what);
        int connection = width(lines, LockoutText::connection);
        int answer = width(lines, LockoutText::answer);
        String row = "%-" + what + "s  %-" + connection + "s  %-" + answer + "s  %s";
        StringBuilder text = new StringBuilder();
        for (LockoutLine line : lines) {
            text.append(String.format(Locale.ROOT, row, line.what(), connection(line), answer(line), why(line))
                            .stripTrailing())
                    .append('\n');
        }
        report.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        return text.append(summary(report)).append('\n').toString();
    }

    private static int width(List<LockoutLine> lines, Function<LockoutLine, String> column) {
        return lines.stream().map(column).mapToInt(String::length).max().orElse(1);
    }

    private static String connection(LockoutLine line) {
        return line.from() + " -> " + line.to() + " " + line.port();
    }

    private static String answer(LockoutLine line) {
        return line.answer() + (line.assumed() ? " (assumed)" : "");
    }

    private static String why(LockoutLine line) {
        return line.why() + (line.place().isEmpty() ? "" : "  " + line.place());
    }

    private static String summary(LockoutReport report) {
        long closed = report.lines().stream()
                .filter(line -> line.answer() == Answer.LOCKED_OUT)
                .count();
        return closed == 0
                ? "nothing is locked out"
                : closed + " of " + report.lines().size() + " locked out";
    }
}
