package io.github.cilium4j.cli;

import io.github.cilium4j.overlay.check.Skipped;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what was passed over: a line for each reason, with the first names. */
final class SkippedLines {
    private static final int NAMED = 5;

    private SkippedLines() {}

    static void print(List<Skipped> skipped, PrintWriter err) {
        Map<String, List<String>> byReason = new TreeMap<>();
        skipped.forEach(s ->
                byReason.computeIfAbsent(s.reason(), r -> new ArrayList<>()).add(s.source()));
        byReason.forEach((reason, sources) -> err.println(line(reason, sources)));
    }

    private static String line(String reason, List<String> sources) {
        String named = String.join(", ", sources.stream().limit(NAMED).toList());
        int more = sources.size() - NAMED;
        return "skipped " + sources.size() + " (" + reason + "): " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
