package io.github.cilium4j.core.yaml;

/**
 * A syntax error in words that a stranger can act on.
 *
 * @param message what is wrong
 * @param fix what to write instead
 */
record SyntaxHint(String message, String fix) {
    static SyntaxHint of(String problem, YamlSource source, int offset) {
        String line = source.line(source.lineOf(Math.min(offset, source.text().length())));
        if (problem.contains("\\t(TAB)") || line.stripLeading().length() < line.length() && leadingTab(line)) {
            return new SyntaxHint("a tab is used for indentation", "Indent with spaces");
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxHint(
                    "\": \" is not allowed here", "Correct the indentation of this line, or quote the value");
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxHint(
                    "a key without \":\"", "Write \"key: value\", or correct the indentation of this line");
        }
        if (problem.contains("unexpected end of stream")) {
            return new SyntaxHint("a quoted text has no end", "Add the closing quote");
        }
        if (problem.contains("expected <block end>")) {
            return new SyntaxHint(
                    "this line does not fit the block above it",
                    "Give it the indentation of the line it belongs beside");
        }
        if (problem.contains("expected ',' or") || problem.contains("found '<stream end>'")) {
            return new SyntaxHint("a list or map in brackets is not closed", "Add the missing \",\", \"]\" or \"}\"");
        }
        if (problem.contains("found character") || problem.contains("cannot start any token")) {
            return new SyntaxHint(problem, "Put the value in quotes");
        }
        return new SyntaxHint(problem.replace('\n', ' '), "Correct the YAML at this place");
    }

    private static boolean leadingTab(String line) {
        return line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
    }
}
