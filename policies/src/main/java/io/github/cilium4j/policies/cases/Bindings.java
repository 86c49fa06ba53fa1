package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.Bound;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.List;

/** Turns the first finding about a text into an exception. */
final class Bindings {
    private Bindings() {}

    static <T> T require(Bound<T> bound) {
        return bound.value().orElseThrow(() -> refusal(bound.findings()));
    }

    static YamlDocument require(YamlStream stream) {
        YamlStream single = stream.single();
        if (single.hasErrors()) {
            throw refusal(single.findings());
        }
        return single.documents().get(0);
    }

    private static InvalidManifestException refusal(List<Finding> findings) {
        return findings.stream()
                .findFirst()
                .map(first -> new InvalidManifestException(first.path().toString(), first.message(), first.fix()))
                .orElseGet(() -> new InvalidManifestException("", "no data", "Give an object"));
    }
}
