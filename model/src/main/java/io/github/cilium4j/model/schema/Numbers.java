package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as the API server reads them from JSON: 64 bits signed, else a double. A double counts as an integer when it is
 * whole and every integer up to it can be told apart. Source: apimachinery pkg/util/json, kube-openapi pkg/validation.
 */
final class Numbers {
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);
    private static final int SURELY_LONG = 18;

    private Numbers() {}

    static boolean isNumber(YamlScalar scalar) {
        return scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.FLOAT && isFinite(scalar);
    }

    static boolean isInteger(YamlScalar scalar) {
        if (isShort(scalar)) {
            return true;
        }
        if (!isNumber(scalar)) {
            return false;
        }
        BigDecimal value = value(scalar);
        if (scalar.type() == ScalarType.INTEGER && value.toBigInteger().bitLength() < Long.SIZE) {
            return true;
        }
        return value.abs().compareTo(LARGEST_EXACT) <= 0
                && value.remainder(BigDecimal.ONE).signum() == 0;
    }

    /** Returns the value of a number, which may be larger than a {@code long}. */
    static BigDecimal value(YamlScalar scalar) {
        return scalar.type() == ScalarType.INTEGER
                ? new BigDecimal(new BigInteger(scalar.canonical()))
                : new BigDecimal(Double.toString(Double.parseDouble(scalar.canonical())));
    }

    /** Returns whether a number lies between two others. */
    static boolean isBetween(YamlScalar scalar, long min, long max) {
        if (isShort(scalar)) {
            long value = Long.parseLong(scalar.text());
            return min <= value && value <= max;
        }
        BigDecimal value = value(scalar);
        return value.compareTo(BigDecimal.valueOf(min)) >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    /** Most integers are a few decimal digits. */
    private static boolean isShort(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.type() != ScalarType.INTEGER || text.length() > SURELY_LONG || text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(0) != '0' || text.length() == 1;
    }

    private static boolean isFinite(YamlScalar scalar) {
        char last = scalar.text().charAt(scalar.text().length() - 1);
        return last == '.' || last >= '0' && last <= '9' || last == '_';
    }
}
