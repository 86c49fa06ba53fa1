package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.Optional;

/** What the CRD takes as the name or pattern of a DNS name. */
final class DnsMatch {
    static final int LONGEST = 255;
    static final Re2Pattern PATTERN = Re2Pattern.parse("([-a-zA-Z0-9_*]+[.]?)+");
    private static final Re2Pattern NAME = Re2Pattern.parse("([-a-zA-Z0-9_]+[.]?)+");

    private DnsMatch() {}

    static void check(Optional<String> name, Optional<String> pattern) {
        if (name.isPresent() == pattern.isPresent()) {
            throw new InvalidManifestException(
                    "",
                    name.isPresent() ? "both matchName and matchPattern" : "neither matchName nor matchPattern",
                    "Write exactly one of them");
        }
        name.ifPresent(text -> check("matchName", text, NAME, "a DNS name", "api.example.com"));
        pattern.ifPresent(text -> check("matchPattern", text, PATTERN, "a pattern of DNS names", "*.example.com"));
    }

    private static void check(String attribute, String text, Re2Pattern grammar, String what, String example) {
        if (text.length() > LONGEST || !grammar.matchesWhole(text)) {
            throw new InvalidManifestException(
                    attribute,
                    Quoted.of(text) + " is not " + what,
                    "Write up to 255 letters, digits, - and _ between single dots, such as " + example);
        }
    }
}
