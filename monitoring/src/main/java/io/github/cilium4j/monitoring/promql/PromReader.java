package io.github.cilium4j.monitoring.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks an expression as operands with operators between them; who binds tighter does not matter for selectors. */
final class PromReader {
    private static final Set<String> AGGREGATIONS = Set.of(
            "sum",
            "min",
            "max",
            "avg",
            "group",
            "stddev",
            "stdvar",
            "count",
            "count_values",
            "bottomk",
            "topk",
            "quantile",
            "limitk",
            "limit_ratio");
    private static final Set<String> OPERATORS =
            Set.of("+", "-", "*", "/", "%", "^", "==", "!=", "<", ">", "<=", ">=", "and", "or", "unless", "atan2");
    private static final Set<String> CLAUSES = Set.of("by", "without");

    /** What the parser of Prometheus takes for the name of no metric. */
    private static final Set<String> RESERVED = Set.of("on", "ignoring", "group_left", "group_right", "bool", "atan2");

    private static final int MOST_NESTING = 200;

    private final String text;
    private final PromCursor cursor;
    private final List<Selector> selectors = new ArrayList<>();
    private final List<Grouping> groupings = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private int depth;

    PromReader(String text) {
        this.text = text;
        this.cursor = new PromCursor(text);
    }

    PromExpression read() {
        expression();
        cursor.require(TokenType.END, "the end of the expression");
        return new PromExpression(text, selectors, groupings, calls);
    }

    private void expression() {
        if (++depth > MOST_NESTING) {
            throw cursor.refused("it is nested more than " + MOST_NESTING + " deep");
        }
        operand();
        while (OPERATORS.contains(cursor.peek().lower()) && cursor.peek().type() != TokenType.STRING) {
            cursor.next();
            modifiers();
            operand();
        }
        depth--;
    }

    private void modifiers() {
        if (cursor.peek().isWord("bool")) {
            cursor.next();
        }
        if (cursor.peek().isWord("on") || cursor.peek().isWord("ignoring")) {
            joining();
        }
        if (cursor.peek().isWord("group_left") || cursor.peek().isWord("group_right")) {
            joining();
        }
    }

    private void joining() {
        groupings.add(labels(cursor.next()).over(List.of()));
    }

    private void operand() {
        while (cursor.peek().isSymbol("+") || cursor.peek().isSymbol("-")) {
            cursor.next();
        }
        PromToken token = cursor.peek();
        switch (token.type()) {
            case NUMBER, STRING -> cursor.next();
            case NAME -> named(token);
            default -> {
                if (token.isSymbol("(")) {
                    cursor.next();
                    expression();
                    cursor.symbol(")");
                } else {
                    selector();
                }
            }
        }
        suffixes();
    }

    private void named(PromToken token) {
        PromToken behind = cursor.peek(1);
        boolean clause = behind.type() == TokenType.NAME
                && CLAUSES.contains(behind.lower())
                && cursor.peek(2).isSymbol("(");
        if (AGGREGATIONS.contains(token.lower()) && (behind.isSymbol("(") || clause)) {
            aggregation();
        } else if (behind.isSymbol("(")) {
            call();
        } else if (token.lower().equals("inf") || token.lower().equals("nan")) {
            cursor.next();
        } else if (RESERVED.contains(token.lower())) {
            throw cursor.refused("this is the name of no metric");
        } else {
            selector();
        }
    }

    private void selector() {
        SelectorReader reader = new SelectorReader(cursor);
        selectors.add(reader.read());
    }

    private void aggregation() {
        cursor.next();
        int first = selectors.size();
        Optional<Labels> before = clause();
        arguments();
        Labels labels = before.or(this::clause).orElse(Labels.NONE);
        groupings.add(labels.over(selectors.subList(first, selectors.size())));
    }

    private Optional<Labels> clause() {
        boolean there = cursor.peek().type() == TokenType.NAME
                && CLAUSES.contains(cursor.peek().lower());
        return there ? Optional.of(labels(cursor.next())) : Optional.empty();
    }

    private void call() {
        String function = cursor.next().text();
        int first = selectors.size();
        arguments();
        calls.add(new Call(function, selectors.subList(first, selectors.size())));
    }

    private void arguments() {
        cursor.symbol("(");
        while (!cursor.peek().isSymbol(")")) {
            expression();
            if (!cursor.peek().isSymbol(")")) {
                cursor.symbol(",");
            }
        }
        cursor.next();
    }

    private Labels labels(PromToken word) {
        if (!cursor.peek().isSymbol("(")) {
            return new Labels(word.lower(), List.of(), -1, -1);
        }
        int start = cursor.next().start();
        List<String> labels = new ArrayList<>();
        while (!cursor.peek().isSymbol(")")) {
            labels.add(cursor.label());
            if (!cursor.peek().isSymbol(")")) {
                cursor.symbol(",");
            }
        }
        return new Labels(word.lower(), labels, start, cursor.next().end());
    }

    private record Labels(String clause, List<String> labels, int start, int end) {
        /** An aggregation without a clause puts everything into one series. */
        static final Labels NONE = new Labels("by", List.of(), -1, -1);

        Grouping over(List<Selector> selectors) {
            return new Grouping(clause, labels, start, end, selectors);
        }
    }

    /** Ranges, subqueries, offsets and instants in any order, each as often as wanted: they hide no selector. */
    private void suffixes() {
        while (true) {
            PromToken token = cursor.peek();
            if (token.isSymbol("[")) {
                cursor.skipRange();
            } else if (token.isWord("offset")) {
                cursor.next();
                cursor.signedNumber();
            } else if (token.isSymbol("@")) {
                cursor.next();
                cursor.instant();
            } else {
                return;
            }
        }
    }
}
