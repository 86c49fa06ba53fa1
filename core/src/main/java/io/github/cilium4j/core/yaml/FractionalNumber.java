package io.github.cilium4j.core.yaml;

import java.math.BigDecimal;

/**
 * The finite floating-point numbers of goyaml.v2: digits, a point, an exponent, within the range of a double. An underscore
 * does not count; in a number that starts with its point it must stand between digits.
 */
final class FractionalNumber {
    /** More digits than a double tells apart; longer texts are cut to what a double holds, as Kubernetes does. */
    private static final int MOST_DIGITS = 40;

    private FractionalNumber() {}

    static boolean isOne(String text) {
        String plain = text.replace("_", "");
        return (!text.startsWith(".") || separatesDigits(text))
                && hasShape(plain)
                && Double.isFinite(Double.parseDouble(plain));
    }

    /** Returns the form that YAML 1.1, YAML 1.2 and JSON read as one number: with digits, a point, digits. */
    static String canonical(String text) {
        String plain = text.replace("_", "");
        double value = Double.parseDouble(plain);
        if (value == 0) {
            return "0.0";
        }
        BigDecimal exact = plain.length() > MOST_DIGITS ? BigDecimal.valueOf(value) : new BigDecimal(plain);
        String number = exact.toString().replace('E', 'e');
        int exponent = number.indexOf('e') < 0 ? number.length() : number.indexOf('e');
        return number.indexOf('.') >= 0 ? number : number.substring(0, exponent) + ".0" + number.substring(exponent);
    }

    private static boolean separatesDigits(String text) {
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            if (digitsFrom(text, i - 1) == 0 || digitsFrom(text, i + 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasShape(String text) {
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
