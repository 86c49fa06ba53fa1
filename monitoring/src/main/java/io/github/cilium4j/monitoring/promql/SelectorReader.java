package io.github.cilium4j.monitoring.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one selector: a name, braces, or both. */
final class SelectorReader {
    private static final String NAME_LABEL = "__name__";

    private final PromCursor cursor;
    private final List<Matcher> matchers = new ArrayList<>();
    private Optional<String> name = Optional.empty();

    SelectorReader(PromCursor cursor) {
        this.cursor = cursor;
    }

    Selector read() {
        PromToken first = cursor.peek();
        int end = first.end();
        if (first.type() == TokenType.NAME) {
            name = Optional.of(cursor.next().text());
        }
        if (cursor.peek().isSymbol("{")) {
            end = braces();
        } else if (name.isEmpty()) {
            throw cursor.refused("a metric, a number or an expression in parentheses is wanted here");
        }
        nameFromMatcher();
        return new Selector(name, matchers, first.start(), end);
    }

    private int braces() {
        cursor.symbol("{");
        while (!cursor.peek().isSymbol("}")) {
            matcher();
            if (!cursor.peek().isSymbol("}")) {
                cursor.symbol(",");
            }
        }
        return cursor.next().end();
    }

    private void matcher() {
        PromToken label = cursor.peek();
        String text = cursor.label();
        if (MatchOp.isOp(cursor.peek().text()) && cursor.peek().type() == TokenType.SYMBOL) {
            MatchOp op = MatchOp.of(cursor.next().text());
            matchers.add(new Matcher(
                    text,
                    op,
                    cursor.require(TokenType.STRING, "a text in quotes").text()));
        } else if (label.type() == TokenType.STRING && name.isEmpty()) {
            name = Optional.of(text);
        } else if (label.type() == TokenType.STRING) {
            matchers.add(new Matcher(NAME_LABEL, MatchOp.EQUAL, text));
        } else {
            throw cursor.refused("one of = != =~ !~ is wanted here");
        }
    }

    private void nameFromMatcher() {
        for (int i = 0; name.isEmpty() && i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i);
            if (matcher.label().equals(NAME_LABEL) && matcher.op() == MatchOp.EQUAL) {
                name = Optional.of(matcher.value());
                matchers.remove(i);
            }
        }
    }
}
