package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Data of any shape.
 *
 * @since 0.1.0
 */
public final class YamlArbitraries {
    private static final int DEEPEST = 3;

    private static final Arbitrary<YamlScalar> SCALARS = Arbitraries.frequencyOf(
            Tuple.of(4, TextArbitraries.texts().map(YamlScalar::of)),
            Tuple.of(2, Arbitraries.longs().map(YamlScalar::of)),
            Tuple.of(1, Arbitraries.of(true, false).map(YamlScalar::of)),
            Tuple.of(
                    2,
                    Arbitraries.of("1.10", "1e3", "-0.5", ".5", "0777", "yes", "0x1F", "1E-7")
                            .map(YamlScalar::plain)),
            Tuple.of(1, Arbitraries.just(YamlScalar.ofNull())));

    private static final Arbitrary<YamlMapping> MAPPINGS = mappings(DEEPEST);

    private static final Arbitrary<YamlNode> NODES = nodes(DEEPEST);

    private YamlArbitraries() {}

    /** Returns strings, whole and fractional numbers, booleans and null. */
    public static Arbitrary<YamlScalar> scalars() {
        return SCALARS;
    }

    /** Returns data up to four levels deep. */
    public static Arbitrary<YamlNode> nodes() {
        return NODES;
    }

    /** Returns maps with hostile keys and data below them, up to four levels deep. */
    public static Arbitrary<YamlMapping> mappings() {
        return MAPPINGS;
    }

    private static Arbitrary<YamlNode> nodes(int depth) {
        Arbitrary<YamlNode> scalars = SCALARS.map(scalar -> scalar);
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<YamlNode> below = nodes(depth - 1);
        return Arbitraries.oneOf(List.of(
                scalars,
                below.list().ofMaxSize(3).map(YamlSequence::of),
                mappings(depth).map(mapping -> mapping)));
    }

    private static Arbitrary<YamlMapping> mappings(int depth) {
        return Arbitraries.maps(TextArbitraries.texts(), nodes(depth - 1))
                .ofMaxSize(3)
                .map(YamlMapping::of);
    }
}
