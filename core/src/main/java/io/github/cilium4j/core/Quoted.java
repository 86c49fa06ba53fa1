package io.github.cilium4j.core;

/**
 * Text as messages show it: in double quotes, on one line, and short.
 *
 * <p>Control characters, line separators, bidirectional controls and lone surrogates print as {@code \}{@code uXXXX}, so
 * that a value cannot break or disguise the line it is quoted in. Quotes and backslashes stay as they are: a pattern
 * reads the way its author wrote it.
 *
 * @since 0.1.0
 */
public final class Quoted {
    private static final int LONGEST = 120;

    private Quoted() {}

    /** Returns the text in double quotes; after 120 characters it is cut and ends in {@code ...}. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(character -> append(quoted, character));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            quoted.append("...");
        }
        return quoted.append('"').toString();
    }

    /** Returns the text without quotes and uncut, with what could break or disguise its line escaped. */
    public static String inline(String text) {
        StringBuilder inline = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(inline, character));
        return inline.toString();
    }

    private static void append(StringBuilder quoted, int character) {
        if (isHidden(character)) {
            quoted.append(String.format("\\u%04x", character));
        } else {
            quoted.appendCodePoint(character);
        }
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
