package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;

/** What the CRD takes as a text for flow logs. */
final class LogText {
    private static final int LONGEST = 32;
    private static final Re2Pattern VISIBLE = Re2Pattern.parse("\\PC*");

    private LogText() {}

    static void check(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new InvalidManifestException(
                    "value", Quoted.of(text) + " has " + length + " characters", "Write at most " + LONGEST);
        }
        if (!VISIBLE.matchesWhole(text)) {
            throw new InvalidManifestException(
                    "value", Quoted.of(text) + " holds a control character", "Write visible characters on one line");
        }
    }
}
