package io.github.cilium4j.core.yaml;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The integers of goyaml.v2: Go's {@code strconv.ParseInt} and {@code ParseUint} with base 0 after every {@code _} is gone.
 * Decimal, {@code 0x}, {@code 0o}, {@code 0b}, and octal after a bare 0; 64 bits, signed when a sign is written.
 */
final class WholeNumber {
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MAX_UNSIGNED = BigInteger.TWO.pow(Long.SIZE).subtract(BigInteger.ONE);

    private WholeNumber() {}

    static Optional<BigInteger> parse(String text) {
        String plain = text.replace("_", "");
        // goyaml.v2 cuts the prefix off once more and then allows a sign.
        if (plain.startsWith("0b-") || plain.startsWith("0b+")) {
            return signed(plain.substring(2), 2);
        }
        boolean signed = plain.startsWith("-") || plain.startsWith("+");
        String digits = signed ? plain.substring(1) : plain;
        int radix = radix(digits);
        String rest = digits.substring(prefixLength(digits, radix));
        return signed ? signed(plain.charAt(0) + rest, radix) : number(rest, radix, MAX_UNSIGNED);
    }

    private static int radix(String digits) {
        if (digits.length() < 2 || digits.charAt(0) != '0') {
            return 10;
        }
        return switch (digits.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 8;
        };
    }

    private static int prefixLength(String digits, int radix) {
        if (radix == 10) {
            return 0;
        }
        return radix == 8 && Character.toLowerCase(digits.charAt(1)) != 'o' ? 1 : 2;
    }

    private static Optional<BigInteger> signed(String text, int radix) {
        String digits = text.substring(1);
        return text.charAt(0) == '-'
                ? number(digits, radix, MIN.negate()).map(BigInteger::negate)
                : number(digits, radix, MAX);
    }

    private static Optional<BigInteger> number(String digits, int radix, BigInteger max) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        String significant = withoutLeadingZeros(digits);
        if (significant.length() > Long.SIZE) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(significant, radix);
        return value.compareTo(max) <= 0 ? Optional.of(value) : Optional.empty();
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
