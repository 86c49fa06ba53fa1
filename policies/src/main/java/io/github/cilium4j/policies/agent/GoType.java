package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.yaml.ScalarType;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A type of Go that JSON is decoded into: it refuses what does not fit. Fields that it does not know are skipped, and {@code null}
 * is skipped wherever it stands.
 */
@FunctionalInterface
interface GoType {
    GoType TEXT = scalar("a string", YamlScalar::isString);
    GoType BOOLEAN = scalar("true or false", scalar -> scalar.type() == ScalarType.BOOLEAN);
    GoType INT32 =
            scalar("a whole number of 32 bits", scalar -> GoNumbers.isBetween(scalar, -1L << 31, (1L << 31) - 1));
    GoType INT64 =
            scalar("a whole number of 64 bits", scalar -> GoNumbers.isBetween(scalar, Long.MIN_VALUE, Long.MAX_VALUE));
    GoType UINT64 = scalar("a whole number of 64 bits", GoNumbers::isUnsigned64);
    GoType UINT8 = scalar("a whole number from 0 to 255", scalar -> GoNumbers.isBetween(scalar, 0, 255));
    GoType TEXTS = list(TEXT);
    GoType TEXT_MAP = map(TEXT);

    /** Refuses a value that cannot be decoded. */
    void check(Spot spot);

    private static GoType scalar(String words, Predicate<YamlScalar> fits) {
        return spot -> {
            YamlNode node = spot.node();
            if (node != null && !spot.isNull() && !(node instanceof YamlScalar scalar && fits.test(scalar))) {
                refuse(spot, node, words);
            }
        };
    }

    static GoType list(GoType item) {
        return spot -> {
            YamlNode node = spot.node();
            if (node instanceof YamlSequence) {
                spot.items().forEach(each -> item.check(each));
            } else if (node != null && !spot.isNull()) {
                refuse(spot, node, "a list");
            }
        };
    }

    static GoType map(GoType value) {
        return mapping(spot -> value);
    }

    static GoType struct(Map<String, GoType> fields) {
        return mapping(spot -> fields.getOrDefault(spot.name(), value -> {}));
    }

    private static GoType mapping(Function<Spot, GoType> types) {
        return spot -> {
            YamlNode node = spot.node();
            if (node instanceof YamlMapping) {
                spot.values().forEach(value -> types.apply(value).check(value));
            } else if (node != null && !spot.isNull()) {
                refuse(spot, node, "a map");
            }
        };
    }

    /** Returns this type as only some versions know it. */
    default GoType in(Set<CiliumVersion> known) {
        return spot -> check(spot.only(known));
    }

    /** Returns a type that this one and another check. */
    default GoType and(GoType other) {
        return spot -> {
            check(spot);
            other.check(spot);
        };
    }

    static void refuse(Spot spot, YamlNode node, String words) {
        String quoted = node instanceof YamlScalar scalar ? Quoted.of(scalar.text()) + " is " : "";
        spot.report(
                AgentRules.UNDECODABLE,
                Stage.DECODING,
                Versions.ALL,
                quoted + node.words() + " where Cilium decodes " + words + ", so it does not read the object at all",
                "Write " + words + fix(words, node));
    }

    private static String fix(String words, YamlNode node) {
        return words.equals("a string") && node instanceof YamlScalar scalar
                ? ", in quotes: " + Quoted.of(scalar.text())
                : "";
    }
}
