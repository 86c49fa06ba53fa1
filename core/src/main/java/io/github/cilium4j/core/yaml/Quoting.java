package io.github.cilium4j.core.yaml;

/** When and how a string is quoted. */
final class Quoting {
    private Quoting() {}

    /** Returns a key, in quotes unless every YAML reader takes it for a string without them. */
    static String key(String key) {
        return isPlainlySafe(key) ? key : quote(key);
    }

    private static boolean isPlainlySafe(String key) {
        if (key.isEmpty() || key.length() > 128 || !isLetter(key.charAt(0)) && key.charAt(0) != '_') {
            return false;
        }
        boolean safe = key.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || "_./-".indexOf(c) >= 0);
        return safe && PlainScalar.typeOf(key) == ScalarType.STRING;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Returns whether a string has several lines that a literal block holds without loss in YAML 1.1 and 1.2. */
    static boolean fitsLiteral(String text) {
        int firstBreak = text.indexOf('\n');
        if (firstBreak < 1 || text.charAt(0) == ' ') {
            return false;
        }
        return text.codePoints().allMatch(c -> c == '\n' || isPlain(c))
                && text.lines().noneMatch(Quoting::isOnlyBlanks);
    }

    /** Readers disagree on whether such a line belongs to the text. */
    private static boolean isOnlyBlanks(String line) {
        return !line.isEmpty() && line.isBlank();
    }

    /** Returns a string in double quotes, with escapes that YAML 1.1, YAML 1.2 and JSON know. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format("\\u%04x", c));
                }
            }
        }
    }

    /** Printable in every YAML version, and no line break in any. */
    static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }
}
