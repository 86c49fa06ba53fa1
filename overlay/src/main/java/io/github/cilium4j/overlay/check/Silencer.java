package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import java.util.HashSet;
import java.util.Set;

/** The findings that their objects ask not to hear: annotation {@value #ANNOTATION}, rule ids and then a reason. */
final class Silencer {
    static final String ANNOTATION = "cilium4j.io/ignore";

    private final Set<String> silenced = new HashSet<>();

    Silencer(Manifests manifests) {
        manifests.all().forEach(this::add);
    }

    private void add(Located<?> object) {
        String annotation = object.manifest().metadata().annotations().get(ANNOTATION);
        if (annotation != null) {
            for (String word : annotation.trim().split("[\\s,]+", -1)) {
                silenced.add(key(object.locate(FieldPath.root()), Manifest.describe(object.manifest()), word));
            }
        }
    }

    boolean silences(Finding finding) {
        return silenced.contains(key(finding.origin(), finding.subject(), finding.ruleId()));
    }

    private static String key(Origin origin, String subject, String ruleId) {
        return origin.source() + '\n' + origin.document() + '\n' + subject + '\n' + ruleId;
    }
}
