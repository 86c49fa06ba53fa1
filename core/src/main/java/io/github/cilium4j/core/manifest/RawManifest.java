package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Locator;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;

/**
 * An object as it is written, whether or not it fits its type, and the places of its fields.
 *
 * @since 0.1.0
 */
public final class RawManifest implements Locator {
    private final YamlMapping content;
    private final YamlDocument document;
    private final FieldPath base;
    private final List<Finding> findings;

    RawManifest(YamlMapping content, YamlDocument document, FieldPath base, List<Finding> findings) {
        this.content = content;
        this.document = document;
        this.base = base;
        this.findings = List.copyOf(findings);
    }

    /** Returns everything the object holds, {@code apiVersion} and {@code kind} included. */
    public YamlMapping content() {
        return content;
    }

    /** Returns kind, namespace and name as people write them, as far as they are valid. */
    public String subject() {
        return subject(content);
    }

    static String subject(YamlMapping content) {
        return Manifest.describe(UntypedManifest.unchecked(content));
    }

    /** Returns what does not fit its type; a part of {@link ManifestReading#findings()}. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Origin locate(FieldPath path) {
        return document.locate(base.then(path));
    }

    @Override
    public Origin locateKey(FieldPath path) {
        return document.locateKey(base.then(path));
    }
}
