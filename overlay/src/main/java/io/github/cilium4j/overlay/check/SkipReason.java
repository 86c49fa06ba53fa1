package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a text or document is no business of a check, nor of what compares two versions.
 *
 * @since 0.1.0
 */
@Incubating("the reasons may become values of their own")
public final class SkipReason {
    static final String HELM_TEMPLATE = "Helm template";
    static final String ENCRYPTED = "encrypted";
    static final String VALUES = "values file";
    static final String OTHER = "no apiVersion and kind";

    private SkipReason() {}

    /** Returns why a text is none that we were asked to judge; empty when its documents and errors count. */
    public static Optional<String> ofText(YamlStream stream) {
        if (stream.line(1).startsWith("$ANSIBLE_VAULT")) {
            return Optional.of(ENCRYPTED);
        }
        return stream.hasErrors() ? ofBrokenText(stream) : Optional.empty();
    }

    private static Optional<String> ofBrokenText(YamlStream stream) {
        boolean template = stream.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::origin)
                .findFirst()
                .filter(origin -> stream.line(origin.position().line()).contains("{{"))
                .isPresent();
        return template ? Optional.of(HELM_TEMPLATE) : Optional.empty();
    }

    /** Returns why an object is not judged: SOPS leaves its shape and hides its values. */
    public static Optional<String> ofObject(YamlMapping object) {
        return object.mapping("sops").isPresent() ? Optional.of(ENCRYPTED) : Optional.empty();
    }

    /** Returns what a document is that is no object and no configuration. */
    public static String ofOther(YamlDocument document) {
        if (document.mapping().flatMap(SkipReason::ofObject).isPresent()) {
            return ENCRYPTED;
        }
        String name = document.sourceName().toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith("values") ? VALUES : OTHER;
    }
}
