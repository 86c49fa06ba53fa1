package io.github.cilium4j.monitoring.promql;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;

/** A place among the tokens of an expression. */
final class PromCursor {
    private final String text;
    private final List<PromToken> tokens;
    private int at;

    PromCursor(String text) {
        this.text = text;
        this.tokens = PromTokens.of(text);
    }

    PromToken peek() {
        return peek(0);
    }

    PromToken peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    PromToken next() {
        PromToken token = peek();
        at++;
        return token;
    }

    PromToken require(TokenType type, String wanted) {
        if (peek().type() != type) {
            throw refused(wanted + " is wanted here");
        }
        return next();
    }

    void symbol(String symbol) {
        if (!peek().isSymbol(symbol)) {
            throw refused("\"" + symbol + "\" is wanted here");
        }
        next();
    }

    /** Reads the name of a label, which may be quoted. Every keyword may be one. */
    String label() {
        if (peek().type() != TokenType.STRING) {
            require(TokenType.NAME, "a label");
            return tokens.get(at - 1).text();
        }
        return next().text();
    }

    void signedNumber() {
        while (peek().isSymbol("-") || peek().isSymbol("+")) {
            next();
        }
        if (peek().isSymbol("(")) {
            next();
            signedNumber();
            symbol(")");
        } else if (peek().type() == TokenType.VARIABLE) {
            next();
        } else {
            require(TokenType.NUMBER, "a duration");
        }
    }

    void instant() {
        if (peek().type() == TokenType.NAME && peek(1).isSymbol("(")) {
            next();
            symbol("(");
            symbol(")");
        } else {
            signedNumber();
        }
    }

    /** Skips a range or the range of a subquery, whose parts are durations and variables. */
    void skipRange() {
        symbol("[");
        while (!peek().isSymbol("]")) {
            boolean duration = peek().type() == TokenType.NUMBER
                    || peek().type() == TokenType.VARIABLE
                    || peek().type() == TokenType.NAME && peek().text().startsWith(":");
            if (!duration) {
                throw refused("a duration is wanted here");
            }
            next();
        }
        next();
    }

    InvalidManifestException refused(String problem) {
        return PromTokens.refused(text, peek().start(), problem);
    }
}
