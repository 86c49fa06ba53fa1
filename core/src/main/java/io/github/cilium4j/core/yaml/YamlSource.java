package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Position;
import java.util.Arrays;

/** A text and its name; knows the line and column of every offset. */
final class YamlSource {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int[] wideChars;
    private final PositionMap outer;

    /** Where an offset of this text stands in the text around it. */
    @FunctionalInterface
    interface PositionMap {
        Position toOuter(int offset, Position inner);
    }

    YamlSource(String name, String text, PositionMap outer) {
        this.name = name;
        this.text = text;
        this.outer = outer;
        this.lineStarts = lineStarts(text);
        this.wideChars = wideChars(text);
    }

    static YamlSource file(String name, String text) {
        return new YamlSource(name, text, (offset, inner) -> inner);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** Returns the place of a char offset, in the outermost text. */
    Position position(int offset) {
        int line = lineOf(offset);
        int start = lineStarts[line];
        int end = Math.min(offset, text.length());
        int column = end - start - (wideCharsBefore(end) - wideCharsBefore(start));
        return outer.toOuter(offset, new Position(line + 1, column + 1));
    }

    /** Counting them afresh for every place would take minutes in a large file of one line. */
    private int wideCharsBefore(int offset) {
        int low = 0;
        int high = wideChars.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wideChars[middle] + middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the 0-based line of a char offset. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the offset of the first char of a 0-based line; the length of the text behind the last line. */
    int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    /** Returns a 0-based line without its line break. */
    String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** Returns the offset of the line break of a 0-based line. */
    int lineEnd(int line) {
        int end = lineStart(line + 1);
        int start = lineStart(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the character at a char offset; empty at the end of the text. */
    String character(int offset) {
        return offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
    }

    /** Returns what stands before a char offset on its line. */
    String before(int offset) {
        return text.substring(lineStarts[lineOf(offset)], offset);
    }

    /** SnakeYAML counts code points, Java counts chars: one more for each wide character before. */
    int charOffset(int codePoints) {
        int found = Arrays.binarySearch(wideChars, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (breaks) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns the code point index of every character that takes two chars. */
    private static int[] wideChars(String text) {
        int[] wide = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()) {
                wide = count == wide.length ? Arrays.copyOf(wide, Math.max(8, count * 2)) : wide;
                wide[count] = i - count;
                count++;
            }
        }
        return Arrays.copyOf(wide, count);
    }
}
