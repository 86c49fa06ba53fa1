package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.InvalidManifestException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Our parsers, which use no regular expressions, against the expressions that Kubernetes and its neighbours publish. */
@StatisticsReport(StatisticsReportMode.OFF)
final class GrammarPropertyTest {
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String NAME = LABEL + "(\\." + LABEL + ")*";
    private static final String QUALIFIED = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
    private static final Pattern QUANTITY =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]{1,9})?");
    private static final Pattern DURATION =
            Pattern.compile("0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dnsLabel_anyText_followsTheExpression(@ForAll("names") String text) {
        check(text, text.matches(LABEL) && text.length() <= 63, DnsLabel::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dnsName_anyText_followsTheExpression(@ForAll("names") String text) {
        check(text, text.matches(NAME) && text.length() <= 253, DnsName::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void labelValue_anyText_followsTheExpression(@ForAll("labels") String text) {
        check(text, text.matches("(" + QUALIFIED + ")?") && text.length() <= 63, LabelValue::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void labelKey_anyText_followsTheExpression(@ForAll("keys") String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        String prefix = text.substring(0, text.length() - name.length());
        boolean valid = name.matches(QUALIFIED)
                && name.length() <= 63
                && prefix.matches("(" + NAME + "/)?")
                && prefix.length() <= 254;

        check(text, valid, LabelKey::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void quantity_anyText_followsTheExpression(@ForAll("quantities") String text) {
        check(text, QUANTITY.matcher(text).matches(), Quantity::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void promDuration_anyText_followsTheExpression(@ForAll("durations") String text) {
        Matcher parts = DURATION.matcher(text);
        boolean valid = parts.matches() && !text.isEmpty() && fitsPrometheus(parts);

        check(text, valid, PromDuration::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void portNumber_anyText_followsTheExpression(@ForAll("numbers") String text) {
        check(text, isNumber(text) && Long.parseLong(text) >= 1 && Long.parseLong(text) <= 65_535, PortNumber::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asn_anyText_followsTheExpression(@ForAll("numbers") String text) {
        check(text, isNumber(text) && Long.parseLong(text) <= 0xffff_ffffL, Asn::parse);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void re2Pattern_anyText_isReadOrRefused(@ForAll("patterns") String text) {
        Optional<Re2Pattern> pattern = find(text, Re2Pattern::parse);

        pattern.ifPresent(found -> assertThat(found).hasToString(text).isEqualTo(Re2Pattern.parse(text)));
        pattern.filter(Re2Pattern::isLiteral)
                .ifPresent(found -> assertThat(found.matchesWhole(text) && found.findsIn("x" + text))
                        .isTrue());
        Mix.assertBoth(pattern.isPresent(), 10);
    }

    private static boolean fitsPrometheus(Matcher parts) {
        long[] millis = {31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L};
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < millis.length; i++) {
            String number = parts.group(2 * i + 2);
            BigInteger part = number == null ? BigInteger.ZERO : new BigInteger(number);
            sum = sum.add(part.multiply(BigInteger.valueOf(millis[i])));
        }
        return sum.compareTo(BigInteger.valueOf(Long.MAX_VALUE / 1_000_000)) <= 0;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && text.length() <= 12;
    }

    private static void check(String text, boolean valid, Function<String, ?> parse) {
        Optional<?> value = find(text, parse);

        assertThat(value.isPresent()).as(text).isEqualTo(valid);
        value.ifPresent(found -> {
            assertThat(found).hasToString(text);
            assertThat(parse.apply(found.toString())).isEqualTo(found);
        });
        Mix.assertBoth(valid, 10);
    }

    private static <T> Optional<T> find(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static Arbitrary<String> label(int longest) {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab19-").ofMinLength(1).ofMaxLength(6),
                Arbitraries.integers().between(1, longest).map("x"::repeat));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> several = label(80).list().ofMinSize(1).ofMaxSize(4).map(labels -> String.join(".", labels));
        return Mutations.of(Arbitraries.oneOf(label(65), several, label(255)), "aZ0-_. *\n\u00e4");
    }

    @Provide
    Arbitrary<String> labels() {
        Arbitrary<String> texts = Arbitraries.strings().withChars("aZ0-_.").ofMaxLength(6);
        return Mutations.of(Arbitraries.oneOf(texts, label(65)), "aZ0-_./: \n\u00e4");
    }

    @Provide
    Arbitrary<String> keys() {
        Arbitrary<String> longest = Arbitraries.integers().between(252, 255).map(length -> "x".repeat(length) + "/a");
        Arbitrary<String> prefixed = Combinators.combine(names(), labels()).as((prefix, name) -> prefix + "/" + name);
        return Arbitraries.oneOf(labels(), prefixed, longest);
    }

    @Provide
    Arbitrary<String> quantities() {
        Arbitrary<String> texts = Combinators.combine(
                        Arbitraries.of("", "+", "-"),
                        Arbitraries.of("0", "1", "007", "1.5", ".5", "1.", ".", "", "9223372036854775808"),
                        Arbitraries.of(
                                "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei",
                                "e3", "E3", "e+3", "E-12", "e", "K", "i", "ki"))
                .as((sign, number, unit) -> sign + number + unit);
        return Mutations.of(texts, "019.+-eEmkKMGi b\n\u0663");
    }

    @Provide
    Arbitrary<String> durations() {
        Arbitrary<String> part = Combinators.combine(
                        Arbitraries.of("0", "1", "30", "007", "250"),
                        Arbitraries.of("y", "w", "d", "h", "m", "s", "ms"))
                .as(String::concat)
                .optional(0.4)
                .map(text -> text.orElse(""));
        Arbitrary<String> shuffled = part.list().ofMaxSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> ordered = Arbitraries.subsetOf("1y", "2w", "3d", "4h", "5m", "6s", "7ms")
                .map(parts -> "1y2w3d4h5m6s7ms"
                        .replaceAll("\\d[a-z]+", "$0 ")
                        .lines()
                        .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                        .filter(parts::contains)
                        .reduce("", String::concat));
        return Mutations.of(Arbitraries.oneOf(Arbitraries.of("0"), shuffled, ordered), "0123ywdhms .-M\n\u0663");
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> near = Arbitraries.of(0L, 1L, 80L, 65_535L, 65_536L, 4_294_967_295L, 4_294_967_296L)
                .map(String::valueOf);
        Arbitrary<String> any = Arbitraries.longs().between(0, 5_000_000_000L).map(String::valueOf);
        Arbitrary<String> ports = Arbitraries.integers().between(1, 65_535).map(String::valueOf);
        return Mutations.of(Arbitraries.oneOf(near, any, ports), "019+-. x\u0663");
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> piece = Arbitraries.of(
                "a",
                "eth",
                "0",
                ".",
                "*",
                "+",
                "?",
                "(",
                ")",
                "(?:",
                "[",
                "]",
                "[0-9]",
                "{2}",
                "{1000}",
                "{2,}",
                "{",
                "}",
                "|",
                "^",
                "$",
                "\\d",
                "\\Q",
                "\\E",
                "\\",
                "(?i)",
                "\\pL",
                "\\x{41}",
                "\n",
                "\ud83d\ude00",
                "\ud83d");
        return piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }
}
