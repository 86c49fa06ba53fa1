package io.github.cilium4j.core.meta;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import java.util.List;

/** What neither an API server nor any supported version of Cilium takes in a selector. */
final class SelectorRules {
    private SelectorRules() {}

    static void checkKey(String key, String... place) {
        if (!isKeyOfCilium120(key) && !isKeyOfCilium119(key)) {
            throw new InvalidManifestException(
                            "",
                            Quoted.of(key) + " is not a label key",
                            "Write a key such as app, example.com/app or k8s:app, its last part up to 63 characters")
                    .under(place);
        }
    }

    /** Source: cilium 1.20.2 pkg/labels/validation.go. What Kubernetes takes is a part of it. */
    private static boolean isKeyOfCilium120(String key) {
        int colon = key.indexOf(':');
        return colon < 0
                ? LabelKey.isValid(key)
                : isSource(key.substring(0, colon)) && LabelKey.isValid(key.substring(colon + 1));
    }

    private static boolean isSource(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /**
     * Up to 1.19 {@code $x} means {@code reserved:x}, everything from {@code =} is dropped, and only the source and the key
     * joined by a dot have to be a label key. Source: cilium 1.18.6 pkg/labels/labels.go, GetExtendedKeyFrom.
     */
    private static boolean isKeyOfCilium119(String key) {
        String text = key.startsWith("$") ? "reserved:" + key.substring(1) : key;
        int colon = text.indexOf(':');
        String source = colon <= 0 ? "any" : text.substring(0, colon);
        String name = text.substring(colon + 1).split("=", 2)[0];
        return LabelKey.isValid(source + "." + name);
    }

    static void checkValue(String value, String... place) {
        try {
            LabelValue.parse(value);
        } catch (InvalidManifestException e) {
            throw e.under(place);
        }
    }

    static void checkCount(LabelSelectorOperator operator, List<String> values) {
        if (operator.needsValues() && values.isEmpty()) {
            throw new InvalidManifestException(
                    "values", operator + " needs a value", "Write at least one, or use Exists");
        }
        if (!operator.needsValues() && !values.isEmpty()) {
            throw new InvalidManifestException(
                    "values", operator + " takes no value", "Remove values, or use In or NotIn");
        }
    }
}
