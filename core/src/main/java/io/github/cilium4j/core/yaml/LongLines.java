package io.github.cilium4j.core.yaml;

import java.util.OptionalInt;

/**
 * Finds a line that would take too long to scan. SnakeYAML copies what it has of a token each time it reads on, so the time
 * grows with the square of a token's length; a token of 1 MiB takes a second.
 */
final class LongLines {
    /** The longest line, or token of JSON on one line, that is read: 1 MiB, as much as etcd holds of an object. */
    static final int MAX_LENGTH = 1024 * 1024;

    private LongLines() {}

    /** Returns the offset of the first line that is too long. */
    static OptionalInt find(String text) {
        boolean json = text.startsWith("{") || text.startsWith("[");
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_LENGTH && !(json && hasShortTokens(text, start, end))) {
                return OptionalInt.of(start);
            }
            start = end + 1;
        }
        return OptionalInt.empty();
    }

    private static boolean hasShortTokens(String text, int start, int end) {
        int token = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '#') {
                return false;
            }
            if (c == '"' || c == '\\' || c == ' ' || c == ',' || c == ':') {
                token = i;
            } else if (i - token > MAX_LENGTH) {
                return false;
            }
        }
        return true;
    }
}
