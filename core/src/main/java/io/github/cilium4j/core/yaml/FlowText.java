package io.github.cilium4j.core.yaml;

import java.util.stream.Collectors;

/** Writes data on one line. */
final class FlowText {
    private FlowText() {}

    static String of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(e -> pair(e.key().text(), e.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.isString() ? Quoting.quote(scalar.text()) : scalar.canonical();
    }

    static String pair(String key, YamlNode value) {
        return Quoting.key(key) + ": " + of(value);
    }
}
