package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.RawManifest;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.model.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with single objects as they are written. The API server's judgement knows each version of Cilium, so what our
 * own types say of the same place is left out; what only they say stays.
 */
final class ObjectJudgement {
    private static final Set<String> OF_NAMES = Set.of("API-003", "API-008");

    private ObjectJudgement() {}

    /** Returns what is wrong with a text and with each of its objects. */
    static List<Finding> of(ManifestReading reading) {
        Set<Finding> ofTypes = new HashSet<>();
        List<Finding> judged = new ArrayList<>();
        for (RawManifest object : reading.objects()) {
            ofTypes.addAll(object.findings());
            judged.addAll(of(object));
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.removeAll(ofTypes);
        findings.addAll(judged);
        return findings;
    }

    /** Every judge of a raw object has its line here, in the order of the gates. */
    private static List<Finding> of(RawManifest object) {
        List<SchemaViolation> violations = ApiServerJudge.shared().judge(object.content());
        List<Finding> findings = new ArrayList<>();
        violations.forEach(violation -> findings.add(violation.finding(object, object.subject())));
        object.findings().stream()
                .filter(finding -> violations.stream().noneMatch(violation -> tells(violation, finding)))
                .forEach(findings::add);
        return findings;
    }

    /** Our types name the object that lacks a field, and the item of a list that is wrong as a whole. */
    private static boolean tells(SchemaViolation violation, Finding finding) {
        boolean everywhere = violation.versions().isEmpty()
                || !finding.versions().isEmpty() && violation.versions().containsAll(finding.versions());
        return everywhere
                && (violation.path().equals(finding.path())
                        || violation.path().parent().equals(finding.path())
                        || isWhole(violation) && violation.path().contains(finding.path()));
    }

    /** Whether it is about all that is inside; to have too few of some fields says nothing of the others. */
    private static boolean isWhole(SchemaViolation violation) {
        return !violation.path().isRoot() && !OF_NAMES.contains(violation.rule().id());
    }
}
