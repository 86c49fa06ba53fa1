package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.Re2Pattern;

/** Whether some supported agent takes a text as the key of a label, with or without a source. */
final class SelectorKey {
    private static final Re2Pattern SOURCE = Re2Pattern.parse("[A-Za-z0-9]+");

    private SelectorKey() {}

    static boolean isTaken(String key) {
        return isTakenUntil119(key) || isTakenSince120(key);
    }

    /** The agent joins source and key with a dot and looks at the whole (cilium 1.18.6 pkg/policy/api/selector.go). */
    private static boolean isTakenUntil119(String key) {
        if (key.startsWith("$host")) {
            return true;
        }
        int end = key.indexOf('=');
        String plain = end < 0 ? key : key.substring(0, end);
        int colon = plain.indexOf(':');
        String source = colon <= 0 ? "any" : plain.substring(0, colon);
        return isLabelKey(source + "." + plain.substring(colon + 1));
    }

    /** The agent looks at source and key one by one (cilium 1.20.2 pkg/labels/validation.go). */
    private static boolean isTakenSince120(String key) {
        int colon = key.indexOf(':');
        return isLabelKey(key.substring(colon + 1)) && (colon < 0 || SOURCE.matchesWhole(key.substring(0, colon)));
    }

    private static boolean isLabelKey(String text) {
        try {
            LabelKey.parse(text);
            return true;
        } catch (InvalidManifestException e) {
            return false;
        }
    }
}
