package io.github.cilium4j.monitoring.promql;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts an expression into tokens; comments and blanks are left out. */
final class PromTokens {
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "=~", "!~", "<=", ">=", "(", ")", "{", "}", "[", "]", ",", "+", "-", "*", "/", "%", "^", "<",
            ">", "=", "@");

    private final String text;
    private final List<PromToken> tokens = new ArrayList<>();
    private int at;

    private PromTokens(String text) {
        this.text = text;
    }

    static List<PromToken> of(String text) {
        PromTokens tokens = new PromTokens(text);
        while (tokens.skipBlanks()) {
            tokens.next();
        }
        tokens.add(TokenType.END, text.length());
        return tokens.tokens;
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char c = text.charAt(at);
        if (isNameStart(c)) {
            add(TokenType.NAME, run(at));
        } else if (isDigit(c) || c == '.' && isDigit(charAt(at + 1))) {
            add(TokenType.NUMBER, numberEnd());
        } else if (c == '"' || c == '\'' || c == '`') {
            addString();
        } else if (c == '$') {
            add(TokenType.VARIABLE, variableEnd());
        } else {
            addSymbol();
        }
    }

    private void addString() {
        PromString string = PromString.at(text, at);
        tokens.add(new PromToken(TokenType.STRING, string.value(), at, string.end()));
        at = string.end();
    }

    private void addSymbol() {
        String symbol = SYMBOLS.stream()
                .filter(s -> text.startsWith(s, at))
                .findFirst()
                .orElseThrow(() -> refused(text, at, "nothing in PromQL starts with it"));
        add(TokenType.SYMBOL, at + symbol.length());
    }

    private void add(TokenType type, int end) {
        tokens.add(new PromToken(type, text.substring(at, end), at, end));
        at = end;
    }

    private int run(int start) {
        int end = start;
        while (isNameStart(charAt(end)) || isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** Numbers and durations; the sign of an exponent belongs to the number. */
    private int numberEnd() {
        boolean hex = text.substring(at).toLowerCase(Locale.ROOT).startsWith("0x");
        int end = at;
        while (isWordChar(charAt(end)) || charAt(end) == '.') {
            boolean exponent = !hex && (charAt(end) == 'e' || charAt(end) == 'E');
            boolean signed = charAt(end + 1) == '+' || charAt(end + 1) == '-';
            end += exponent && signed && isDigit(charAt(end + 2)) ? 2 : 1;
        }
        return end;
    }

    private int variableEnd() {
        if (charAt(at + 1) != '{') {
            return run(at + 1);
        }
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw refused(text, at, "the variable does not end");
        }
        return end + 1;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isNameStart(char c) {
        return isWordChar(c) && !isDigit(c) || c == ':';
    }

    private static boolean isWordChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static InvalidManifestException refused(String text, int at, String problem) {
        String rest = at < text.length() ? Quoted.of(text.substring(at)) : "the end";
        return new InvalidManifestException(
                "expr", "at " + rest + ": " + problem, "Write an expression in PromQL, with variables in strings only");
    }
}
