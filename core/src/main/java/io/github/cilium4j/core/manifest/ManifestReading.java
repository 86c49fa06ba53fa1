package io.github.cilium4j.core.manifest;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.YamlDocument;
import java.util.List;

/**
 * What a text holds: objects, what is wrong with them, and documents that are no objects.
 *
 * @param manifests the objects that could be read
 * @param findings what is wrong with the text and with objects that could not be read
 * @param others the documents without {@code apiVersion} and {@code kind}
 * @param objects every object as it is written, those that could not be read included
 * @since 0.1.0
 */
public record ManifestReading(
        Manifests manifests, List<Finding> findings, List<YamlDocument> others, List<RawManifest> objects) {
    /** Creates the outcome of a reading. */
    public ManifestReading {
        findings = List.copyOf(findings);
        others = List.copyOf(others);
        objects = List.copyOf(objects);
    }
}
