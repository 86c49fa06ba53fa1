package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.Quoted;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A syntax error in words that a stranger can act on.
 *
 * @param offset where it is
 * @param message what is wrong
 * @param fix what to write instead
 */
record SyntaxHint(int offset, String message, String fix) {
    /** What SnakeYAML says in the same words wherever it is, first match wins. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed",
                    "\": \" is not allowed here",
                    "Correct the indentation of this line, or quote the value"),
            new Known(
                    "sequence entries are not allowed",
                    "\"- \" is not allowed here",
                    "Put the list on the lines below its key, or quote the value"),
            new Known("mapping keys are not allowed", "\"? \" is not allowed here", "Quote the value"),
            new Known(
                    "could not find expected ':'",
                    "a key without \":\"",
                    "Write \"key: value\", or correct the indentation of this line"),
            new Known(
                    "escape",
                    "an escape in double quotes is wrong",
                    "Write \\\\ for a backslash, or use single quotes"),
            new Known(
                    "expected chomping",
                    "text follows \"|\" or \">\" on its line",
                    "Put the text on the lines below, or in quotes"),
            new Known(
                    "expected indentation indicator",
                    "0 is no indentation of a block text",
                    "Write a digit from 1 to 9, or none"),
            new Known(
                    "expected '<document start>'",
                    "this does not belong to the document above",
                    "Correct its indentation, or write --- before it"),
            new Known("undefined tag handle", "\"!\" cannot start a plain text", "Put the value in quotes"),
            new Known("expected the node content", "a value is missing here", "Write it, or put the text in quotes"),
            new Known(
                    "expected ',' or",
                    "a list or map in brackets is not closed",
                    "Add the missing \",\", \"]\" or \"}\""));

    private record Known(String problem, String message, String fix) {}

    static SyntaxHint of(MarkedYAMLException e, YamlSource source) {
        String context = Objects.requireNonNullElse(e.getContext(), "");
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        int place = offset(e.getProblemMark(), source);
        int start = offset(e.getContextMark(), source);
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return new SyntaxHint(start, "a quoted text has no end", "Add the closing quote");
        }
        if (problem.contains("<stream end>") && context.contains("flow")) {
            return new SyntaxHint(start, "a list or map in brackets is not closed", "Add the missing \"]\" or \"}\"");
        }
        if (context.contains("directive") || problem.contains("directive") || problem.contains("incompatible")) {
            int line = context.isEmpty() ? place : start;
            return new SyntaxHint(line, "a directive is wrong", "Remove the line that starts with \"%\"");
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("a tag")) {
            return cannotStart(start, source);
        }
        return ofPlace(problem, source, place);
    }

    private static SyntaxHint ofPlace(String problem, YamlSource source, int offset) {
        String before = source.before(offset);
        if (problem.contains("(TAB)") || before.isBlank() && before.indexOf('\t') >= 0) {
            return before.isBlank()
                    ? new SyntaxHint(offset, "a tab is used for indentation", "Indent with spaces")
                    : new SyntaxHint(offset, "a tab stands where only a space is read", "Write a space");
        }
        if (problem.contains("cannot start any token")) {
            return cannotStart(offset, source);
        }
        if (problem.contains("expected <block end>")) {
            return before.isBlank()
                    ? new SyntaxHint(
                            offset,
                            "this line does not fit the block above it",
                            "Give it the indentation of the line it belongs beside")
                    : new SyntaxHint(offset, "text follows a complete value", "Put the whole value in quotes");
        }
        for (Known known : KNOWN) {
            if (problem.contains(known.problem)) {
                return new SyntaxHint(offset, known.message, known.fix);
            }
        }
        return new SyntaxHint(offset, "this is not YAML: " + problem, "Correct the YAML at this place");
    }

    private static SyntaxHint cannotStart(int offset, YamlSource source) {
        String found = Quoted.of(source.character(offset));
        return new SyntaxHint(offset, found + " cannot start a plain text", "Put the value in quotes");
    }

    private static int offset(@Nullable Mark mark, YamlSource source) {
        return mark == null ? source.text().length() : source.charOffset(mark.getIndex());
    }
}
