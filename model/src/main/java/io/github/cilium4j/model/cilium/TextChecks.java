package io.github.cilium4j.model.cilium;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.Optional;

/** Refuses texts that a field cannot hold. */
final class TextChecks {
    private TextChecks() {}

    static void notEmpty(String attribute, String text) {
        if (text.isEmpty()) {
            throw new InvalidManifestException(attribute, "\"\" is empty", "Write a name");
        }
    }

    static void pattern(String attribute, Optional<String> text) {
        try {
            text.ifPresent(Re2Pattern::parse);
        } catch (InvalidManifestException e) {
            throw e.under(attribute);
        }
    }
}
