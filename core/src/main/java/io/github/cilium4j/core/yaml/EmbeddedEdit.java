package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes the text inside a string of a document so that what stays keeps its bytes. */
final class EmbeddedEdit {
    private static final int INDENT = 2;

    private final YamlSource source;
    private final FieldPath path;
    private final YamlScalar string;

    private EmbeddedEdit(YamlSource source, FieldPath path, YamlScalar string) {
        this.source = source;
        this.path = path;
        this.string = string;
    }

    static EmbeddedEdit at(YamlDocument document, FieldPath path) {
        for (FieldPath step : path.steps()) {
            document.find(step).filter(document::isMarked).ifPresent(node -> {
                throw YamlEdit.refused(step, "an anchor, alias or tag stands here", "Write the value out, without it");
            });
        }
        YamlNode node =
                document.find(path).orElseThrow(() -> YamlEdit.refused(path, "it is not there", "Set it to a text"));
        if (!(node instanceof YamlScalar scalar) || !scalar.isString()) {
            throw YamlEdit.refused(path, node.words() + " stands where a text is wanted", "Make it a literal block");
        }
        return new EmbeddedEdit(document.source(), path, scalar);
    }

    /** Returns the text inside the string. */
    String inside() {
        return string.text();
    }

    /** Returns the change of the whole text after which the string holds another text. */
    Splice replace(String inside) {
        return switch (string.style()) {
            case LITERAL -> lines(inside);
            case DOUBLE_QUOTED -> quoted(Quoting.quote(inside()), Quoting.quote(inside));
            case SINGLE_QUOTED -> quoted(singleQuoted(inside()), singleQuoted(inside));
            default -> throw notExact(string.style() == ScalarStyle.FOLDED ? "a folded block" : "a plain text");
        };
    }

    private RuntimeException notExact(String what) {
        return YamlEdit.refused(
                path, what + " cannot be changed and keep its other bytes", "Write it as a literal block, with \"|-\"");
    }

    /** Escapes and line breaks inside quotes may be written in many ways: only the one that we write is known to stay. */
    private Splice quoted(String before, String after) {
        int start = string.span().start();
        int end = string.span().end();
        if (!source.text().substring(start, end).equals(before) || hasLines(after)) {
            throw notExact("this quoted text");
        }
        return new Splice(start, end, after);
    }

    private static boolean hasLines(String after) {
        return after.indexOf('\n') >= 0;
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Line n of a literal block is line n below its header, so lines are replaced by lines. */
    private Splice lines(String inside) {
        List<String> before = Arrays.asList(inside().split("\n", -1));
        List<String> after = Arrays.asList(inside.split("\n", -1));
        int same = commonStart(before, after);
        int rest = Math.min(commonEnd(before, after), Math.min(before.size(), after.size()) - same);
        int first = source.lineOf(string.span().start()) + 1 + same;
        int gone = before.size() - rest - same;
        List<String> added = after.subList(same, after.size() - rest);
        String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
        String text = indented(added).collect(Collectors.joining(lineEnd));
        int above = source.lineEnd(first - 1);
        return gone == 0
                ? new Splice(above, above, lineEnd + text)
                : new Splice(source.lineStart(first), source.lineEnd(first + gone - 1), text);
    }

    private Stream<String> indented(List<String> lines) {
        String indent = " ".repeat(indent());
        return lines.stream().map(line -> line.isEmpty() ? line : indent + line);
    }

    private int indent() {
        int header = source.lineOf(string.span().start());
        String[] lines = inside().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank()) {
                return source.line(header + 1 + line).length() - lines[line].length();
            }
        }
        String head = source.line(header);
        return head.length() - head.stripLeading().length() + INDENT;
    }

    private static int commonStart(List<String> one, List<String> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }

    private static int commonEnd(List<String> one, List<String> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - count).equals(other.get(other.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
