package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.core.value.LabelValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the agent and the CRD take as a selector of a policy. */
final class SelectorChecks {
    private SelectorChecks() {}

    static void check(String attribute, @Nullable List<LabelSelector> selectors) {
        ThreeState.items(selectors).forEach(selector -> check(attribute, selector));
    }

    static void check(String attribute, Optional<LabelSelector> selector) {
        selector.ifPresent(present -> check(attribute, present));
    }

    private static void check(String attribute, LabelSelector selector) {
        checkLabels(attribute, selector);
        selector.matchLabels().keySet().forEach(key -> checkKey(attribute, key));
        selector.matchExpressions().forEach(requirement -> checkRequirement(attribute, requirement));
    }

    /** Refuses what the CRD refuses of a selector that the agent does not look at. */
    static void checkLabels(String attribute, LabelSelector selector) {
        selector.matchLabels().values().forEach(value -> checkValue(attribute, value));
    }

    private static void checkRequirement(String attribute, LabelSelectorRequirement requirement) {
        checkKey(attribute, requirement.key());
        requirement.values().forEach(value -> checkValue(attribute, value));
        LabelSelectorOperator operator = requirement.operator();
        boolean wantsValues = operator == LabelSelectorOperator.IN || operator == LabelSelectorOperator.NOT_IN;
        if (wantsValues == requirement.values().isEmpty()) {
            throw new InvalidManifestException(
                    attribute,
                    "operator " + operator + " for " + Quoted.of(requirement.key()) + " has "
                            + (wantsValues ? "no values" : "values"),
                    wantsValues
                            ? "Write values, or the operator Exists"
                            : "Remove the values, or write the operator In");
        }
    }

    private static void checkKey(String attribute, String key) {
        if (!SelectorKey.isTaken(key)) {
            throw new InvalidManifestException(
                    attribute,
                    Quoted.of(key) + " is not the key of a label",
                    "Write a key such as app, k8s:app or k8s:example.com/app");
        }
    }

    private static void checkValue(String attribute, String value) {
        try {
            LabelValue.parse(value);
        } catch (InvalidManifestException e) {
            throw e.under(attribute);
        }
    }
}
