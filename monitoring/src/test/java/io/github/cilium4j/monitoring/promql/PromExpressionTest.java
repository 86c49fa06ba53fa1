package io.github.cilium4j.monitoring.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PromExpressionTest {
    private static List<String> selectors(String text) {
        return PromExpression.parse(text).selectors().stream()
                .map(Selector::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "up; up",
                "rate(a_total{x=\"1\",}[5m]) / on (x) group_left (y) b; a_total{x=\"1\"} b",
                "sum by (sum) (a); a",
                "sum(a) without (x); a",
                "SUM BY (le) (rate(a_bucket[$__rate_interval])); a_bucket",
                "sum + by; sum by",
                "a and b unless c; a b c",
                "a > bool 3; a",
                "{__name__=\"a\", x!=\"\"}; a{x!=\"\"}",
                "{\"a.b\", \"c d\"=~'e|f'}; a.b{c d=~\"e|f\"}",
                "{x=~`a\\d`}; {x=~\"a\\\\d\"}",
                "a offset 5m @ start() # b; a",
                "max_over_time(rate(a[5m])[1h:5m] offset -1d); a",
                "a offset -(5m); a",
                "-a ^ +1.5e-3 + Inf * nan; a",
                "label_replace(a, \"x\", \"$1\", \"y\", \"(.*)\"); a",
                "time() - 0x1f; ~~",
                "topk(3, a) or vector(0); a",
            })
    void selectors_ofAnExpression_areAllOfThem(String text, String expected) {
        assertThat(String.join(" ", selectors(text))).isEqualTo(expected == null ? "" : expected.trim());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "sum(a",
                "a{x}",
                "a{x=1}",
                "a{x=\"1}",
                "a[5m",
                "a[b]",
                "rate($metric[5m])",
                "sum by ($label) (a)",
                "on",
                "a ! b",
                "a)",
                "\"\\q\"",
                "a 'b'"
            })
    void parse_whatIsNoPromQl_isRefused(String text) {
        assertThatThrownBy(() -> PromExpression.parse(text)).isInstanceOf(InvalidManifestException.class);
    }

    @Test
    void parse_whatIsNoPromQl_saysWhere() {
        assertThatThrownBy(() -> PromExpression.parse("sum(up) by up"))
                .hasMessage(
                        "expr: at \"up\": the end of the expression is wanted here. Write an expression in PromQL, with"
                                + " variables in strings only");
    }

    @Test
    void parse_deepNesting_isRefused() {
        String deep = "(".repeat(100_000) + "a" + ")".repeat(100_000);

        assertThatThrownBy(() -> PromExpression.parse(deep)).isInstanceOf(InvalidManifestException.class);
    }

    @Test
    void groupings_ofAnExpression_knowTheirPlaceAndWhatTheyCover() {
        String text = "histogram_quantile(0.9, sum by (le, pod) (rate(a_bucket[5m]))) / ignoring (x) sum(b) by (pod)";
        PromExpression expression = PromExpression.parse(text);

        assertThat(expression.groupings())
                .extracting(Grouping::clause, Grouping::labels, g -> g.over().toString())
                .containsExactly(
                        tuple("by", List.of("le", "pod"), "[a_bucket]"),
                        tuple("ignoring", List.of("x"), "[]"),
                        tuple("by", List.of("pod"), "[b]"));
        assertThat(expression.groupings())
                .extracting(g -> text.substring(g.start(), g.end()))
                .containsExactly("(le, pod)", "(x)", "(pod)");
        assertThat(expression.calls()).extracting(Call::function).containsExactly("rate", "histogram_quantile");
    }

    @Test
    void selectors_ofAnExpression_knowTheirPlace() {
        String text = "rate( a {x=\"}\"} [5m]) - {__name__=\"b\"}";

        assertThat(PromExpression.parse(text).selectors())
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly("a {x=\"}\"}", "{__name__=\"b\"}");
    }

    @Test
    void accepts_ofEachOperator_comparesTheWholeValue() {
        assertThat(new Matcher("x", MatchOp.EQUAL, "a").accepts("a")).isTrue();
        assertThat(new Matcher("x", MatchOp.NOT_EQUAL, "a").accepts("a")).isFalse();
        assertThat(new Matcher("x", MatchOp.REGEX, "a|b").accepts("ab")).isFalse();
        assertThat(new Matcher("x", MatchOp.REGEX, ".*").accepts("")).isTrue();
        assertThat(new Matcher("x", MatchOp.NOT_REGEX, "a.").accepts("ab")).isFalse();
    }
}
