package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings that are known already and not reported again. A line of it names rule, file, object and field with tabs between
 * them, never a line number, so that it stays true when the file grows.
 *
 * @since 0.1.0
 */
public final class Baseline {
    /** The baseline that knows nothing. */
    public static final Baseline NONE = new Baseline(Set.of());

    private static final String HEADER = "# Findings that cilium4j check --baseline does not report again.\n";

    private final Set<String> known;

    private Baseline(Set<String> known) {
        this.known = known;
    }

    /** Returns the baseline that a text holds; lines that start with {@code #} are comments. */
    public static Baseline parse(String text) {
        return new Baseline(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the text of a baseline that knows the given findings, sorted. */
    public static String textOf(Collection<Finding> findings) {
        Set<String> lines = new TreeSet<>();
        findings.forEach(finding -> lines.add(line(finding)));
        return HEADER + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns whether a finding is known. */
    public boolean knows(Finding finding) {
        return known.contains(line(finding));
    }

    private static String line(Finding finding) {
        return String.join(
                "\t",
                List.of(
                        finding.ruleId(),
                        finding.origin().source(),
                        finding.subject(),
                        finding.path().toString()));
    }
}
