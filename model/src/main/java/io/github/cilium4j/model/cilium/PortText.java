package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.value.Re2Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How the agent reads the text of a port: as a service name, else as Go's {@code strconv.ParseUint(text, 0, 16)}. Source: cilium
 * 1.18.6 to 1.20.2, pkg/policy/api/rule_validation.go and pkg/iana.
 *
 * @since 0.1.0
 */
public final class PortText {
    private static final int LONGEST_NAME = 15;
    private static final int PLAIN_DIGITS = 4;
    private static final BigInteger LAST = BigInteger.valueOf(65_535);
    private static final Re2Pattern NAME = Re2Pattern.parse("([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*");
    private static final Re2Pattern NUMBER =
            Re2Pattern.parse("0[bB](_?[01])+|0[oO](_?[0-7])+|0[xX](_?[0-9a-fA-F])+|0(_?[0-7])*|[1-9](_?[0-9])*");

    private PortText() {}

    /** Returns whether the text names a port of a container: letters, digits and single hyphens, at most 15, one letter at least. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && !isPlainNumber(text) && NAME.matchesWhole(text);
    }

    /** The form that nearly all ports have, and that needs no expression to be known. */
    private static boolean isPlainNumber(String text) {
        if (text.isEmpty() || text.length() > PLAIN_DIGITS || text.charAt(0) == '0') {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the number; empty when the text is a name, or neither. */
    public static Optional<Integer> number(String text) {
        if (isPlainNumber(text)) {
            return Optional.of(Integer.valueOf(text));
        }
        if (isName(text) || !NUMBER.matchesWhole(text)) {
            return Optional.empty();
        }
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        int radix = radix(digits);
        BigInteger value = new BigInteger(radix == 10 ? digits : digits.replaceFirst("^0[box]?", "0"), radix);
        return value.compareTo(LAST) <= 0 ? Optional.of(value.intValue()) : Optional.empty();
    }

    private static int radix(String digits) {
        if (!digits.startsWith("0")) {
            return 10;
        }
        return switch (digits.length() > 1 ? digits.charAt(1) : '0') {
            case 'b' -> 2;
            case 'x' -> 16;
            default -> 8;
        };
    }
}
