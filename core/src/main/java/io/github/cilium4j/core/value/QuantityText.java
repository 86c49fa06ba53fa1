package io.github.cilium4j.core.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads {@code 1.5Gi}: a number, then a unit or an exponent. */
final class QuantityText {
    private static final int LONGEST = 100;
    private static final BigDecimal KIBI = new BigDecimal(1024);
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("n", BigDecimal.ONE.scaleByPowerOfTen(-9)),
            Map.entry("u", BigDecimal.ONE.scaleByPowerOfTen(-6)),
            Map.entry("m", BigDecimal.ONE.scaleByPowerOfTen(-3)),
            Map.entry("k", BigDecimal.ONE.scaleByPowerOfTen(3)),
            Map.entry("M", BigDecimal.ONE.scaleByPowerOfTen(6)),
            Map.entry("G", BigDecimal.ONE.scaleByPowerOfTen(9)),
            Map.entry("T", BigDecimal.ONE.scaleByPowerOfTen(12)),
            Map.entry("P", BigDecimal.ONE.scaleByPowerOfTen(15)),
            Map.entry("E", BigDecimal.ONE.scaleByPowerOfTen(18)),
            Map.entry("Ki", KIBI),
            Map.entry("Mi", KIBI.pow(2)),
            Map.entry("Gi", KIBI.pow(3)),
            Map.entry("Ti", KIBI.pow(4)),
            Map.entry("Pi", KIBI.pow(5)),
            Map.entry("Ei", KIBI.pow(6)));

    private QuantityText() {}

    static Optional<BigDecimal> read(String text) {
        int end = numberEnd(text);
        if (text.length() > LONGEST || text.chars().limit(end).noneMatch(Grammar::isDigit)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.substring(0, end));
        return factor(text.substring(end)).map(number::multiply);
    }

    private static int numberEnd(String text) {
        int end = signEnd(text, 0);
        boolean point = false;
        while (end < text.length() && (Grammar.isDigit(text.charAt(end)) || (text.charAt(end) == '.' && !point))) {
            point |= text.charAt(end) == '.';
            end++;
        }
        return end;
    }

    private static int signEnd(String text, int start) {
        boolean signed = start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-');
        return signed ? start + 1 : start;
    }

    private static Optional<BigDecimal> factor(String suffix) {
        BigDecimal unit = UNITS.get(suffix);
        return unit != null ? Optional.of(unit) : exponent(suffix).map(BigDecimal.ONE::scaleByPowerOfTen);
    }

    private static Optional<Integer> exponent(String suffix) {
        if (!suffix.startsWith("e") && !suffix.startsWith("E")) {
            return Optional.empty();
        }
        String digits = suffix.substring(signEnd(suffix, 1));
        // Nine digits keep the scale of the product inside an int.
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Grammar::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(suffix.substring(1)));
    }
}
