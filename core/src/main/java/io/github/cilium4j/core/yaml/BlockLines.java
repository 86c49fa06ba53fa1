package io.github.cilium4j.core.yaml;

import java.util.List;

/** Writes a path and its value as lines of block YAML at a column, without a line end behind the last. */
final class BlockLines {
    private static final int INDENT = 2;

    private final String lineEnd;
    private final int column;

    BlockLines(String lineEnd, int column) {
        this.lineEnd = lineEnd;
        this.column = column;
    }

    String render(List<String> names, YamlNode value) {
        StringBuilder out = new StringBuilder();
        int indent = column;
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : lineEnd)
                    .append(" ".repeat(indent))
                    .append(Quoting.key(names.get(i)))
                    .append(':');
            indent += INDENT;
        }
        String text = value instanceof YamlScalar scalar
                ? new BlockLines(lineEnd, indent).scalar(scalar)
                : FlowText.of(value);
        return out.append(' ').append(text).toString();
    }

    /** Returns a scalar as it stands behind a key whose block starts at this column. */
    String scalar(YamlScalar scalar) {
        String block = YamlWriter.scalarAt(scalar, column);
        return lineEnd.equals("\n") ? block : block.replace("\n", lineEnd);
    }
}
