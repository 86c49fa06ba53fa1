package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Position;

/** Maps places inside a string to places in the text around it. */
final class EmbeddedText {
    private EmbeddedText() {}

    static YamlSource of(YamlSource outer, YamlScalar string) {
        String text = string.text();
        if (!string.span().isKnown()) {
            return new YamlSource(outer.name(), text, (offset, inner) -> Position.UNKNOWN);
        }
        if (string.style() == ScalarStyle.LITERAL) {
            return literal(outer, string);
        }
        int start = string.span().start() + (string.style() == ScalarStyle.PLAIN ? 0 : 1);
        if (string.style() != ScalarStyle.FOLDED && outer.text().startsWith(text, start)) {
            return new YamlSource(outer.name(), text, (offset, inner) -> outer.position(start + offset));
        }
        Position whole = outer.position(string.span().start());
        return new YamlSource(outer.name(), text, (offset, inner) -> whole);
    }

    /** Line n of a literal block is line n below its header, behind the block's indentation. */
    private static YamlSource literal(YamlSource outer, YamlScalar string) {
        int firstLine = outer.lineOf(string.span().start()) + 1;
        YamlSource plain = YamlSource.file(outer.name(), string.text());
        int indent = indent(outer, plain, firstLine);
        return new YamlSource(outer.name(), string.text(), (offset, inner) -> {
            int line = firstLine + inner.line() - 1;
            int within = offset - plain.lineStart(inner.line() - 1);
            int start = outer.lineStart(line);
            return outer.position(Math.min(start + indent + within, outer.lineEnd(line)));
        });
    }

    private static int indent(YamlSource outer, YamlSource inner, int firstLine) {
        for (int line = 0; inner.lineStart(line) < inner.text().length(); line++) {
            String content = inner.line(line);
            if (!content.isBlank()) {
                return outer.line(firstLine + line).length() - content.length();
            }
        }
        return 0;
    }
}
