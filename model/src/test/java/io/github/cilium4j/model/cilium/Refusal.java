package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;

/** Values that no builder takes. */
public final class Refusal {
    private Refusal() {}

    /** Checks that a text is refused with a message, whose line is left out. */
    public static void check(Class<?> type, String yaml, String message) {
        assertThatThrownBy(() -> Yaml.read(yaml, type))
                .isInstanceOf(InvalidManifestException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replace("line 1: ", ""), STRING)
                .contains(message);
    }
}
