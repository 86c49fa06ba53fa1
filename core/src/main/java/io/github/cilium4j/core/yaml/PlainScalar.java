package io.github.cilium4j.core.yaml;

import java.math.BigInteger;
import java.util.Locale;
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

    private PlainScalar() {}

    static ScalarType typeOf(String text) {
        if (NULL.contains(text)) {
            return ScalarType.NULL;
        }
        if (isWord(text, TRUE) || isWord(text, FALSE)) {
            return ScalarType.BOOLEAN;
        }
        if (isSpecialFloat(text)) {
            return ScalarType.FLOAT;
        }
        return startsLikeNumber(text) ? numberType(text) : ScalarType.STRING;
    }

    static String canonical(String text, ScalarType type) {
        return switch (type) {
            case STRING -> text;
            case NULL -> "null";
            case BOOLEAN -> Boolean.toString(isWord(text, TRUE));
            case INTEGER -> WholeNumber.parse(text).map(BigInteger::toString).orElse(text);
            case FLOAT ->
                isSpecialFloat(text)
                        ? text.toLowerCase(Locale.ROOT).replace("+", "")
                        : FractionalNumber.canonical(text);
        };
    }

    /** Returns whether this is infinity or no number at all, which JSON cannot hold. */
    static boolean isSpecialFloat(String text) {
        return SPECIAL_FLOAT.contains(text);
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
        if (WholeNumber.parse(text).isPresent()) {
            return ScalarType.INTEGER;
        }
        return FractionalNumber.isOne(text) ? ScalarType.FLOAT : ScalarType.STRING;
    }
}
