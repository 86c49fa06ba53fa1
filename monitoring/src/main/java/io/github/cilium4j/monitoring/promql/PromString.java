package io.github.cilium4j.monitoring.promql;

/**
 * A string of an expression: in double or single quotes with the escapes of Go, in back-ticks without.
 *
 * @param value the text that is meant
 * @param end the offset behind its closing quote
 */
record PromString(String value, int end) {
    private static final String PLAIN = "abfnrtv\\'\"";
    private static final String MEANT = "\u0007\b\f\n\r\t\u000B\\'\"";

    static PromString at(String text, int start) {
        char quote = text.charAt(start);
        StringBuilder value = new StringBuilder();
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote) {
                return new PromString(value.toString(), at + 1);
            }
            if (c == '\n' && quote != '`') {
                break;
            }
            at = c == '\\' && quote != '`' ? escape(text, at, value) : plain(c, at, value);
        }
        throw PromTokens.refused(text, start, "the string does not end");
    }

    private static int plain(char c, int at, StringBuilder value) {
        value.append(c);
        return at + 1;
    }

    /** Reads the escape at a backslash and returns the offset behind it. */
    private static int escape(String text, int at, StringBuilder value) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        int simple = PLAIN.indexOf(c);
        if (simple >= 0) {
            value.append(MEANT.charAt(simple));
            return at + 2;
        }
        return switch (c) {
            case 'x' -> number(text, at, at + 2, 2, 16, value);
            case 'u' -> number(text, at, at + 2, 4, 16, value);
            case 'U' -> number(text, at, at + 2, 8, 16, value);
            default -> number(text, at, at + 1, 3, 8, value);
        };
    }

    private static int number(String text, int escape, int from, int digits, int radix, StringBuilder value) {
        try {
            String written = text.substring(from, from + digits);
            value.appendCodePoint(Integer.parseUnsignedInt(written, radix));
            return from + digits;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw PromTokens.refused(text, escape, "this is no escape");
        }
    }
}
