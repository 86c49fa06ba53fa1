package io.github.cilium4j.arbitraries.places;

import io.github.cilium4j.core.diagnostics.Position;

/** A text that is written piece by piece and knows the line and column, in characters, of its end. */
final class PlacedText {
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    private String margin = "";
    private int line = 1;
    private int column = 1;

    PlacedText(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /** Lets every line that is not empty start behind some blanks from here on. */
    PlacedText margin(int blanks) {
        margin = " ".repeat(blanks);
        return this;
    }

    /** Returns the place of the next character. */
    Position here() {
        startLine();
        return new Position(line, column);
    }

    PlacedText put(String piece) {
        if (!piece.isEmpty()) {
            startLine();
            add(piece);
        }
        return this;
    }

    PlacedText indented(int blanks, String piece) {
        return put(" ".repeat(blanks)).put(piece);
    }

    PlacedText newLine() {
        text.append(lineEnd);
        line++;
        column = 1;
        return this;
    }

    private void startLine() {
        if (column == 1) {
            add(margin);
        }
    }

    private void add(String piece) {
        text.append(piece);
        column += piece.codePointCount(0, piece.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
