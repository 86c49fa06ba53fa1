package io.github.cilium4j.policies.agent;

import static io.github.cilium4j.policies.agent.GoType.TEXT;
import static io.github.cilium4j.policies.agent.GoType.TEXTS;
import static io.github.cilium4j.policies.agent.GoType.TEXT_MAP;
import static io.github.cilium4j.policies.agent.GoType.list;
import static io.github.cilium4j.policies.agent.GoType.struct;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The types that decode themselves. */
final class SpecialTypes {
    /** A selector, and its names of values: {@code null} is a selector of everything. */
    static final GoType SELECTOR = struct(Map.of(
            "matchLabels",
            TEXT_MAP,
            "matchExpressions",
            list(struct(Map.of("key", TEXT, "operator", TEXT, "values", TEXTS)))));

    /** {@code fromRequires} and {@code toRequires}: selectors until 1.18, later a list of strings that nobody reads. */
    static final GoType REQUIREMENTS = list(SELECTOR)
            .in(Versions.UNTIL_1_18)
            .and(((GoType) SpecialTypes::checkRequirements).in(Versions.SINCE_1_19));

    static final GoType TIME = TEXT.and(SpecialTypes::checkTime);
    static final GoType LABEL = SpecialTypes::checkLabel;
    static final GoType ICMP_FIELD = IcmpDecoding::check;

    private SpecialTypes() {}

    private static void checkRequirements(Spot spot) {
        boolean wrong = spot.items().stream().anyMatch(item -> item.node() instanceof YamlMapping);
        if (wrong) {
            spot.report(
                    AgentRules.REQUIREMENT,
                    Stage.DECODING,
                    Versions.ALL,
                    "\"" + spot.name()
                            + "\" went away in Cilium 1.19, which cannot read the object any more and drops the policy",
                    "Remove it, and write its labels into each selector of the peers");
        } else {
            TEXTS.check(spot);
        }
    }

    private static void checkTime(Spot spot) {
        YamlNode node = spot.node();
        if (node instanceof YamlScalar scalar && scalar.isString() && !isTime(scalar.text())) {
            GoType.refuse(spot, node, "a time such as 2026-01-31T12:00:00Z");
        }
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A label is a map with a key, or its short form {@code source:key=value}. */
    private static void checkLabel(Spot spot) {
        YamlNode node = spot.node();
        boolean fits = node instanceof YamlMapping
                ? isLabel(spot)
                : node instanceof YamlScalar scalar
                        && scalar.isString()
                        && !scalar.text().isEmpty();
        if (node != null && !fits) {
            GoType.refuse(spot, node, "a label: a map with key, and perhaps source and value");
        }
    }

    private static boolean isLabel(Spot spot) {
        return !spot.child("key").text().isEmpty() && isText(spot.child("source")) && isText(spot.child("value"));
    }

    private static boolean isText(Spot spot) {
        return !spot.isPresent() || spot.node() instanceof YamlScalar scalar && scalar.isString();
    }
}
