package io.github.cilium4j.core.yaml;

import java.util.Iterator;

/** Writes data in the one form that every YAML reader reads alike. */
final class YamlWriter {
    private static final int INDENT = 2;

    /** YAML readers look 1024 characters far for the colon behind a key, and behind {@code ?} as far as it takes. */
    private static final int LONGEST_PLAIN_KEY = 1000;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(YamlNode node) {
        YamlWriter writer = new YamlWriter();
        if (isInline(node)) {
            writer.inline(node, INDENT);
            writer.out.append('\n');
        } else {
            writer.block(node, 0, true);
        }
        return writer.out.toString();
    }

    /** Returns a scalar as it stands behind a key; the lines of a literal block stand at the given column. */
    static String scalarAt(YamlScalar scalar, int column) {
        YamlWriter writer = new YamlWriter();
        writer.scalar(scalar, column);
        return writer.out.toString();
    }

    private static boolean isInline(YamlNode node) {
        return node instanceof YamlScalar
                || node instanceof YamlMapping mapping && mapping.entries().isEmpty()
                || node instanceof YamlSequence sequence && sequence.items().isEmpty();
    }

    private void block(YamlNode node, int indent, boolean startsLine) {
        if (node instanceof YamlMapping mapping) {
            mapping(mapping, indent, startsLine);
        } else {
            sequence((YamlSequence) node, indent, startsLine);
        }
    }

    private void mapping(YamlMapping mapping, int indent, boolean startsLine) {
        boolean indented = !startsLine;
        for (YamlMapping.Entry entry : mapping.entries()) {
            indent(indented ? 0 : indent);
            indented = false;
            key(Quoting.key(entry.key().text()), indent);
            value(entry.value(), indent);
        }
    }

    private void key(String key, int indent) {
        if (key.length() > LONGEST_PLAIN_KEY) {
            out.append("? ").append(key).append('\n');
            indent(indent);
        } else {
            out.append(key);
        }
        out.append(':');
    }

    private void value(YamlNode value, int indent) {
        if (isInline(value)) {
            out.append(' ');
            inline(value, indent + INDENT);
            out.append('\n');
        } else {
            out.append('\n');
            // A list stands at the column of its key, as kubectl writes it.
            block(value, value instanceof YamlSequence ? indent : indent + INDENT, true);
        }
    }

    private void sequence(YamlSequence sequence, int indent, boolean startsLine) {
        boolean indented = !startsLine;
        for (YamlNode item : sequence.items()) {
            indent(indented ? 0 : indent);
            indented = false;
            out.append("- ");
            if (isInline(item)) {
                inline(item, indent + INDENT);
                out.append('\n');
            } else {
                block(item, indent + INDENT, false);
            }
        }
    }

    private void inline(YamlNode node, int indent) {
        if (node instanceof YamlMapping) {
            out.append("{}");
        } else if (node instanceof YamlSequence) {
            out.append("[]");
        } else {
            scalar((YamlScalar) node, indent);
        }
    }

    private void scalar(YamlScalar scalar, int indent) {
        if (!scalar.isString()) {
            out.append(scalar.canonical());
        } else if (Quoting.fitsLiteral(scalar.text())) {
            literal(scalar.text(), indent);
        } else {
            out.append(Quoting.quote(scalar.text()));
        }
    }

    private void literal(String text, int indent) {
        boolean ended = text.endsWith("\n");
        out.append(!ended ? "|-" : text.endsWith("\n\n") ? "|+" : "|");
        String body = ended ? text.substring(0, text.length() - 1) : text;
        Iterator<String> lines = body.lines().iterator();
        // String.lines() drops trailing empty lines, so they are counted.
        int written = 0;
        while (lines.hasNext()) {
            line(lines.next(), indent);
            written++;
        }
        long all = body.chars().filter(c -> c == '\n').count() + 1;
        for (; written < all; written++) {
            line("", indent);
        }
    }

    private void line(String line, int indent) {
        out.append('\n');
        if (!line.isEmpty()) {
            indent(indent);
            out.append(line);
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
