package io.github.cilium4j.policies.verdict;

import io.github.cilium4j.policies.selector.IdentityLabel;
import io.github.cilium4j.policies.selector.IdentityLabels;
import io.github.cilium4j.policies.selector.LabelCondition;
import java.util.List;
import java.util.Optional;

/** Says which conditions on labels are not met. */
final class LabelWords {
    private LabelWords() {}

    static List<LabelCondition> unmet(List<LabelCondition> conditions, IdentityLabels labels) {
        return conditions.stream()
                .filter(condition -> !condition.holdsFor(labels.find(condition.key())))
                .toList();
    }

    static String say(List<LabelCondition> unmet, IdentityLabels labels) {
        return String.join(
                ", ", unmet.stream().map(condition -> say(condition, labels)).toList());
    }

    private static String say(LabelCondition condition, IdentityLabels labels) {
        Optional<IdentityLabel> own = labels.find(condition.key());
        String has = own.map(label -> "it is " + quoted(label.value())).orElse("there is none");
        return wanted(condition) + " and " + has;
    }

    private static String wanted(LabelCondition condition) {
        String key = condition.source().equals(LabelCondition.ANY)
                        || condition.source().equals("k8s")
                ? condition.key()
                : condition.source() + ":" + condition.key();
        String values = String.join(
                " or ", condition.values().stream().map(LabelWords::quoted).toList());
        return switch (condition.operator()) {
            case IN -> "wants " + key + " to be " + values;
            case NOT_IN -> "wants " + key + " not to be " + values;
            case EXISTS -> "wants the label " + key;
            case DOES_NOT_EXIST -> "wants no label " + key;
        };
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
