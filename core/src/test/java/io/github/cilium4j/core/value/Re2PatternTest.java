package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class Re2PatternTest {
    @Test
    void parse_patterns_arePrintedAsWritten() {
        assertPrintedAsWritten(
                Re2Pattern::parse,
                "",
                "eth0",
                "^eth\\d+$",
                "(?i)eth",
                "(?P<name>a)",
                "\\Q(\\E{2}",
                "[]a](x{1000}|[(])",
                "[\\](]",
                "x{1000}y{1000}",
                "(x{10}){100}",
                "x{,2000}{a}{",
                "\\x{10FFFF}\\p{Greek}",
                "(".repeat(250) + ")".repeat(250));
    }

    @Test
    void parse_notRe2_isRefused() {
        assertRefused(
                Re2Pattern::parse,
                "a(",
                "a)",
                "[z-a]",
                "a**",
                "*",
                "\\",
                "(?=x)",
                "(?<!x)y",
                "\\1",
                "a++",
                "x{1001}",
                "x{2,1}",
                "\\p{Foo}");
    }

    @Test
    void parse_costlyPatterns_areRefusedBeforeTheyCost() {
        assertRefused(
                Re2Pattern::parse,
                "((x{1000}){1000}){1000}",
                "(x{32}){32}",
                "((x{1,1000}){2,})*",
                "(?:(?:a|b){999}c){2}",
                "(\\Qx\\E{1000}){1000}",
                "([)]{1000}){1000}",
                "(\\){1000}){1000}",
                "x{1000}".repeat(51),
                "(".repeat(251) + ")".repeat(251),
                "(".repeat(16_384),
                "[".repeat(16_384),
                "a".repeat(16_385));
    }

    @Test
    void parse_notRe2_givesTheReasonOfRe2() {
        assertThatThrownBy(() -> Re2Pattern.parse("eth(0"))
                .hasMessage("\"eth(0\" is not an RE2 pattern: missing closing ) at \"eth(0\". "
                        + "Write a regular expression in RE2 syntax, such as ^eth[0-9]+$");
        assertThatThrownBy(() -> Re2Pattern.parse("(x{32}){32}"))
                .hasMessage("\"(x{32}){32}\" is not an RE2 pattern: repeat counts multiply to more than 1000. "
                        + "Write a regular expression in RE2 syntax, such as ^eth[0-9]+$");
    }

    @Test
    void matchesWholeAndFindsIn_partOfAText_differ() {
        Re2Pattern pattern = Re2Pattern.parse("eth[0-9]");

        assertThat(pattern.matchesWhole("eth1")).isTrue();
        assertThat(pattern.matchesWhole("eth10")).isFalse();
        assertThat(pattern.findsIn("veth10")).isTrue();
        assertThat(pattern.findsIn("eth")).isFalse();
    }

    @Test
    void findsIn_dollar_doesNotMatchBeforeALineEnd() {
        assertThat(Re2Pattern.parse("a$").findsIn("a\n")).isFalse();
    }

    @Test
    void isLiteral_anyMetacharacter_isFalse() {
        assertThat(Re2Pattern.parse("bond0-vlan_1/2").isLiteral()).isTrue();
        assertThat(Re2Pattern.parse("").isLiteral()).isTrue();
        for (String pattern : new String[] {"\\d", "a.b", "a+", "a*", "a?", "(a)", "[a]", "a{2}", "^a", "a$", "a|b"}) {
            assertThat(Re2Pattern.parse(pattern).isLiteral()).as(pattern).isFalse();
        }
    }
}
