package io.github.cilium4j.monitoring.promql;

import java.util.Locale;

/**
 * A piece of an expression.
 *
 * @param type what it is
 * @param text its text; of a string the text that is meant
 * @param start the offset of its first char
 * @param end the offset behind its last char
 */
record PromToken(TokenType type, String text, int start, int end) {
    boolean isSymbol(String symbol) {
        return type == TokenType.SYMBOL && text.equals(symbol);
    }

    /** Keywords are known in any case. */
    boolean isWord(String word) {
        return type == TokenType.NAME && lower().equals(word);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
