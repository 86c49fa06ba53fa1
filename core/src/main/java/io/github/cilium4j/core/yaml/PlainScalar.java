package io.github.cilium4j.core.yaml;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a plain scalar means to Kubernetes: the rules of sigs.k8s.io/yaml (its goyaml.v2 {@code resolve.go}), which differ
 * from YAML 1.1 (no sexagesimal numbers, no dates) and from YAML 1.2 ({@code yes}, {@code on}, {@code 0777}).
 */
final class PlainScalar {
    private static final Set<String> TRUE = Set.of("y", "yes", "true", "on");
    private static final Set<String> FALSE = Set.of("n", "no", "false", "off");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> SPECIAL_FLOAT = Set.of(
            ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF");
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    private PlainScalar() {}

    static ScalarType typeOf(String text) {
        if (NULL.contains(text)) {
            return ScalarType.NULL;
        }
        if (isWord(text, TRUE) || isWord(text, FALSE)) {
            return ScalarType.BOOLEAN;
        }
        if (SPECIAL_FLOAT.contains(text)) {
            return ScalarType.FLOAT;
        }
        return startsLikeNumber(text) ? numberType(text.replace("_", "")) : ScalarType.STRING;
    }

    static String canonical(String text, ScalarType type) {
        return switch (type) {
            case STRING -> text;
            case NULL -> "null";
            case BOOLEAN -> Boolean.toString(isWord(text, TRUE));
            case INTEGER ->
                integer(text.replace("_", "")).map(BigInteger::toString).orElse(text);
            case FLOAT ->
                SPECIAL_FLOAT.contains(text) ? text.toLowerCase(Locale.ROOT).replace("+", "") : text.replace("_", "");
        };
    }

    /**
     * Returns whether YAML 1.1 reads a number in base 60 where Kubernetes reads a string, as in {@code 12:30}: two readers of
     * one file then disagree.
     */
    static boolean isSexagesimal(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String[] parts = digits.split(":", -1);
        if (parts.length < 2 || !isDigits(parts[0]) || parts[0].startsWith("0")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (!isDigits(parts[i]) || parts[i].length() > 2 || parts[i].length() == 2 && parts[i].charAt(0) > '5') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The words are known in lower case, capitalised and in upper case, never mixed. */
    private static boolean isWord(String text, Set<String> words) {
        if (text.isEmpty() || text.length() > 5) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!words.contains(lower)) {
            return false;
        }
        String capitalised = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return text.equals(lower) || text.equals(capitalised) || text.equals(lower.toUpperCase(Locale.ROOT));
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '+' || first == '-' || first == '.';
    }

    private static ScalarType numberType(String text) {
        if (integer(text)
                .filter(n -> n.compareTo(MIN) >= 0 && n.compareTo(MAX) <= 0)
                .isPresent()) {
            return ScalarType.INTEGER;
        }
        return isFloat(text) ? ScalarType.FLOAT : ScalarType.STRING;
    }

    /** Go's {@code strconv.ParseInt(text, 0, 64)}: decimal, {@code 0x}, {@code 0o}, {@code 0b}, and octal after a bare 0. */
    private static Optional<BigInteger> integer(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char mark = Character.toLowerCase(digits.charAt(1));
            radix = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
            digits = digits.substring(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
        }
        if (digits.isEmpty() || digits.length() > 64 || !isInRadix(digits, radix)) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(digits, radix);
        return Optional.of(negative ? value.negate() : value);
    }

    private static boolean isInRadix(String digits, int radix) {
        return digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0);
    }

    /** The shape that goyaml.v2 takes for a float: digits, a point, an exponent. */
    private static boolean isFloat(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digitsFrom(text, at);
        int end = at + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digitsFrom(text, end + 1);
            end += 1 + fraction;
        }
        if (whole == 0 && fraction == 0) {
            return false;
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int from) {
        if (Character.toLowerCase(text.charAt(from)) != 'e') {
            return false;
        }
        int at = from + 1;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = digitsFrom(text, at);
        return digits > 0 && at + digits == text.length();
    }

    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
