package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Which scalars Go decodes into its whole numbers. A fraction of nothing is one: on its way to the agent {@code 80.0} becomes
 * {@code 80}.
 */
final class GoNumbers {
    /** Go writes a number from here on with an exponent, and does not read that as a whole one. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

    private GoNumbers() {}

    static boolean isBetween(YamlScalar scalar, long first, long last) {
        return whole(scalar)
                .filter(value -> value.compareTo(BigInteger.valueOf(first)) >= 0
                        && value.compareTo(BigInteger.valueOf(last)) <= 0)
                .isPresent();
    }

    static boolean isUnsigned64(YamlScalar scalar) {
        return whole(scalar)
                .filter(value -> value.signum() >= 0 && value.bitLength() <= Long.SIZE)
                .isPresent();
    }

    /** Returns the value of a scalar that is one, and 0 of anything else: what Go leaves in a field. */
    static long value(Spot spot) {
        return spot.node() instanceof YamlScalar scalar && isBetween(scalar, Long.MIN_VALUE, Long.MAX_VALUE)
                ? whole(scalar).map(BigInteger::longValueExact).orElse(0L)
                : 0;
    }

    private static Optional<BigInteger> whole(YamlScalar scalar) {
        if (scalar.type() == ScalarType.INTEGER) {
            return Optional.of(new BigInteger(scalar.canonical()));
        }
        if (scalar.type() != ScalarType.FLOAT
                || scalar.canonical().contains(".n")
                || scalar.canonical().contains(".i")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(scalar.canonical());
        boolean whole = Math.rint(value) == value && Math.abs(value) < FIRST_WITH_EXPONENT;
        return whole ? Optional.of(new BigDecimal(value).toBigInteger()) : Optional.empty();
    }
}
