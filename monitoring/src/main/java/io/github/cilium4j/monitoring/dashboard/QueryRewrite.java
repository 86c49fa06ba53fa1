package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.monitoring.promql.Grouping;
import io.github.cilium4j.monitoring.promql.PromExpression;
import io.github.cilium4j.monitoring.promql.Selector;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A query that was corrected.
 *
 * @param expr what it is now
 * @param reason why
 * @param labels the labels that have another name now
 */
record QueryRewrite(String expr, String reason, Map<String, String> labels) {
    QueryRewrite {
        labels = Map.copyOf(labels);
    }

    /** Returns the corrected query; empty when there is nothing to correct, or the query cannot be read. */
    static Optional<QueryRewrite> of(String expr, CiliumVersion version) {
        try {
            return rewrite(PromExpression.parse(expr), version)
                    .filter(rewrite -> !rewrite.expr().equals(expr));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static Optional<QueryRewrite> rewrite(PromExpression expression, CiliumVersion version) {
        TreeMap<Integer, Piece> pieces = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        Optional<String> reason = Optional.empty();
        for (Selector selector : expression.selectors()) {
            Optional<SelectorFix> fix = SelectorFix.of(selector, version);
            if (fix.isPresent()) {
                reason = reason.or(() -> fix.map(SelectorFix::reason));
                labels.putAll(fix.get().labels());
                boolean same = fix.get().selector().equals(selector);
                pieces.put(selector.start(), same ? Piece.NONE : Piece.of(selector, fix.get()));
                expression.groupings().stream()
                        .filter(grouping -> grouping.over().contains(selector))
                        .forEach(grouping -> pieces.put(grouping.start(), Piece.of(grouping, fix.get())));
            }
        }
        return reason.map(why -> new QueryRewrite(applied(expression.toString(), pieces), why, labels));
    }

    private static String applied(String text, TreeMap<Integer, Piece> pieces) {
        StringBuilder applied = new StringBuilder(text);
        pieces.descendingMap().forEach((start, piece) -> {
            if (start >= 0 && piece.end() >= 0) {
                applied.replace(start, piece.end(), piece.text());
            }
        });
        return applied.toString();
    }

    /** Returns a legend whose labels have their new names. */
    String legend(String legend) {
        String renamed = legend;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            renamed = renamed.replaceAll("\\{\\{\\s*" + label.getKey() + "\\s*}}", "{{" + label.getValue() + "}}");
        }
        return renamed;
    }

    private record Piece(int end, String text) {
        static final Piece NONE = new Piece(-1, "");

        static Piece of(Selector selector, SelectorFix fix) {
            return new Piece(selector.end(), fix.selector().toString());
        }

        static Piece of(Grouping grouping, SelectorFix fix) {
            boolean renamed = grouping.labels().stream().anyMatch(fix.labels()::containsKey);
            String labels = grouping.labels().stream()
                    .map(label -> fix.labels().getOrDefault(label, label))
                    .distinct()
                    .collect(Collectors.joining(", ", "(", ")"));
            return renamed ? new Piece(grouping.end(), labels) : NONE;
        }
    }
}
