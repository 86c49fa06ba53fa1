package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * A whole number between two bounds.
 *
 * @param <T> what it is in Java
 */
final class IntegerType<T> implements ValueType<T> {
    private final String noun;
    private final long min;
    private final long max;
    private final LongFunction<T> make;
    private final ToLongFunction<T> number;

    /**
     * Creates the type.
     *
     * @param noun what the number is, with its article: {@code a port}
     */
    IntegerType(String noun, long min, long max, LongFunction<T> make, ToLongFunction<T> number) {
        this.noun = noun;
        this.min = min;
        this.max = max;
        this.make = make;
        this.number = number;
    }

    static IntegerType<Integer> between(int min, int max) {
        return new IntegerType<>("a number", min, max, n -> (int) n, n -> n);
    }

    @Override
    public String name() {
        return "integer, " + min + " to " + max;
    }

    @Override
    public String words() {
        return "an integer";
    }

    @Override
    public Optional<T> read(YamlNode node, ReadContext context) {
        if (!(node instanceof YamlScalar scalar) || scalar.type() != ScalarType.INTEGER) {
            context.wrongType(node, words(), fix(node));
            return Optional.empty();
        }
        BigInteger value = new BigInteger(scalar.canonical());
        if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            context.report(
                    ConfigRules.WRONG_VALUE,
                    scalar.text() + " is not " + noun + " from " + min + " to " + max,
                    "Write a number from " + min + " to " + max);
            return Optional.empty();
        }
        warnOfOtherBases(scalar, context);
        return Optional.of(make.apply(value.longValue()));
    }

    private String fix(YamlNode node) {
        boolean quoted = node instanceof YamlScalar scalar
                && scalar.isString()
                && YamlScalar.plain(scalar.text()).type() == ScalarType.INTEGER;
        return quoted
                ? "Write " + ((YamlScalar) node).text() + " without quotes"
                : "Write a number from " + min + " to " + max;
    }

    /** Octal, hexadecimal and underscores are read by some and not by others. */
    private static void warnOfOtherBases(YamlScalar scalar, ReadContext context) {
        if (!scalar.text().equals(scalar.canonical())) {
            context.report(
                    ConfigRules.AMBIGUOUS_VALUE,
                    scalar.text() + " is " + scalar.canonical() + " to Kubernetes, and something else to other readers",
                    "Write " + scalar.canonical());
        }
    }

    @Override
    public YamlNode write(T value) {
        return YamlScalar.of(number.applyAsLong(value));
    }
}
