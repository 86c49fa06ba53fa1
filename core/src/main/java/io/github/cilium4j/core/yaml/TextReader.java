package io.github.cilium4j.core.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * Gives SnakeYAML's scanner a text that is in memory already.
 *
 * <p>SnakeYAML's own reader copies its window for every 1,024 characters of a token: a comment of 4 MB takes it seconds, one
 * of 32 MB an hour.
 */
final class TextReader extends StreamReader {
    /** Marks would quote the text around them; nobody reads that. */
    private static final int[] NO_SNIPPET = {};

    private final String text;
    private final int @Nullable [] codePoints;
    private final int end;
    private int index;
    private int documentStart;
    private int line;
    private int column;

    TextReader(String text) {
        super("");
        this.text = text;
        boolean wide = text.chars().anyMatch(c -> Character.isHighSurrogate((char) c));
        this.codePoints = wide ? text.codePoints().toArray() : null;
        this.end = codePoints == null ? text.length() : codePoints.length;
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && index < end; i++) {
            int c = at(index++);
            if (Constant.LINEBR.has(c) || c == '\r' && index < end && at(index) != '\n') {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    /** Returns a character further on; 0 behind the end. */
    @Override
    public int peek(int ahead) {
        return index + ahead < end ? at(index + ahead) : 0;
    }

    @Override
    public String prefix(int length) {
        int until = Math.min(index + length, end);
        return codePoints == null ? text.substring(index, until) : new String(codePoints, index, until - index);
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        forward(length);
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getDocumentIndex() {
        return index - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = index;
    }

    private int at(int place) {
        return codePoints == null ? text.charAt(place) : codePoints[place];
    }
}
