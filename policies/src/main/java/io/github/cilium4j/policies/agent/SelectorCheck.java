package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.value.NearestName;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A selector of labels. Source: cilium 1.18.6, pkg/policy/api/selector.go; cilium 1.20.2, pkg/labels/validation.go. */
final class SelectorCheck {
    private static final Map<String, LabelSelectorOperator> OPERATORS = Arrays.stream(LabelSelectorOperator.values())
            .collect(Collectors.toUnmodifiableMap(LabelSelectorOperator::toString, Function.identity()));

    private SelectorCheck() {}

    /** Checks a selector of endpoints or nodes. */
    static void check(Spot selector) {
        check(selector, SelectorKey::refusedBy);
    }

    /** Checks a selector that only 1.18 reads. */
    static void checkUntil118(Spot selector) {
        check(selector.only(Versions.UNTIL_1_18));
    }

    /** Checks a selector of groups of addresses. */
    static void checkGroups(Spot selector) {
        check(selector, SelectorKey::refusedOfGroupsBy);
    }

    private static void check(Spot selector, Function<String, Set<CiliumVersion>> keys) {
        for (Spot label : selector.child("matchLabels").values()) {
            checkKey(label, label.name(), keys);
            checkValue(label);
        }
        for (Spot expression : selector.child("matchExpressions").items()) {
            checkOperator(expression);
            checkKey(expression.child("key"), expression.child("key").text(), keys);
            expression.child("values").items().forEach(SelectorCheck::checkValue);
        }
    }

    private static void checkKey(Spot spot, String key, Function<String, Set<CiliumVersion>> keys) {
        Set<CiliumVersion> refusing = keys.apply(key);
        if (!refusing.isEmpty()) {
            spot.refuse(
                    AgentRules.LABEL_KEY,
                    refusing,
                    Quoted.of(key) + " is not the key of a label, with or without a source"
                            + SelectorKey.difference(refusing),
                    "Write a key such as app, example.com/app or k8s:app, its last part up to 59 characters for every version");
        }
    }

    private static void checkValue(Spot value) {
        if (!LabelValue.isValid(value.text())) {
            value.refuse(
                    AgentRules.LABEL_VALUE,
                    Quoted.of(value.text()) + " is not the value of a label",
                    "Write up to 63 letters, digits and inner - _ . characters");
        }
    }

    private static void checkOperator(Spot expression) {
        Spot operator = expression.child("operator");
        LabelSelectorOperator known = OPERATORS.get(operator.text());
        if (known == null) {
            refuseOperator(operator);
        } else {
            checkCount(expression.child("values"), known);
        }
    }

    private static void refuseOperator(Spot operator) {
        String all = "In, NotIn, Exists or DoesNotExist";
        String instead =
                NearestName.among(OPERATORS.keySet()).to(operator.text()).orElse(all);
        operator.refuse(
                AgentRules.OPERATOR, Quoted.of(operator.text()) + " is no operator of a selector", "Write " + instead);
    }

    private static void checkCount(Spot values, LabelSelectorOperator operator) {
        boolean compares = operator == LabelSelectorOperator.IN || operator == LabelSelectorOperator.NOT_IN;
        if (compares && !values.isFilled()) {
            values.refuse(
                    AgentRules.OPERATOR,
                    operator + " has no values to compare with",
                    "Write values, or Exists or DoesNotExist for every value");
        } else if (!compares && values.isFilled()) {
            values.refuse(
                    AgentRules.OPERATOR, operator + " compares with no values", "Remove values, or write In or NotIn");
        }
    }
}
