package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.lint.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of a rule, {@code docs/rules/<id>.md}. */
final class RulePage {
    static final Path FOLDER = Path.of("../docs/rules");
    private static final List<String> SECTIONS =
            List.of("## Why it matters", "## Bad", "## Good", "## When to ignore it");

    private static final Pattern VERSIONS = Pattern.compile(", gate .*\\. Holds for Cilium (.*)\\.\n");

    private final String text;

    private RulePage(String text) {
        this.text = text;
    }

    static RulePage of(RuleInfo rule) {
        try {
            return new RulePage(Files.readString(FOLDER.resolve(rule.id() + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the ids that have a page, sorted. */
    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Returns how the page of a rule has to start. */
    static String head(RuleInfo rule) {
        String from = rule.references().isEmpty() ? "" : ", from " + String.join(" and ", rule.references());
        return "# " + rule.id() + ": " + rule.summary() + "\n\nSeverity " + rule.severity() + ", gate " + rule.gate()
                + from + ". Holds for ";
    }

    /** Returns the versions that the page limits the rule to, none when it holds for every one. */
    List<String> versions() {
        Matcher sentence = VERSIONS.matcher(text);
        return sentence.find() ? List.of(sentence.group(1).split(" and ", -1)) : List.of();
    }

    static List<String> sections() {
        return SECTIONS;
    }

    String text() {
        return text;
    }

    List<String> headings() {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }

    /** Returns whether the bad and the good input can stand in a page at all. */
    boolean hasFences() {
        return text.contains("```");
    }

    String bad() {
        return fence("bad");
    }

    String good() {
        return fence("good");
    }

    private String fence(String which) {
        String open = "\n```yaml " + which + "\n";
        int start = text.indexOf(open);
        int end = text.indexOf("\n```", start + open.length());
        if (start < 0 || end < 0) {
            throw new AssertionError("no fence \"yaml " + which + "\"");
        }
        return text.substring(start + open.length(), end + 1);
    }
}
