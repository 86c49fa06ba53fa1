package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.manifest.RawManifest;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with single objects as they are written. The judges of API server and agent know each version of Cilium, so what
 * our own types say of the same place is left out; what only they say stays.
 */
final class ObjectJudgement {
    private static final Set<String> POLICIES = Set.of("CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy");
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
        List<Finding> findings = new ArrayList<>();
        ApiServerJudge.shared()
                .judge(object.content())
                .forEach(violation -> findings.add(violation.finding(object, object.subject())));
        findings.addAll(ofAgent(object));
        List<Finding> onlyOfTypes = object.findings().stream()
                .filter(finding -> findings.stream().noneMatch(judged -> tells(judged, finding)))
                .toList();
        findings.addAll(onlyOfTypes);
        return findings;
    }

    /** How the agent is configured is asked by rules over the whole cluster. */
    private static List<Finding> ofAgent(RawManifest object) {
        return object.content().string("kind").filter(POLICIES::contains).isPresent()
                ? AgentJudge.judge(object.content(), AgentSettings.defaults()).findings(object, object.subject())
                : List.of();
    }

    /** Our types name the object that lacks a field, and the item of a list that is wrong as a whole. */
    private static boolean tells(Finding judged, Finding finding) {
        boolean everywhere = judged.versions().isEmpty()
                || !finding.versions().isEmpty() && judged.versions().containsAll(finding.versions());
        return everywhere
                && (judged.path().equals(finding.path())
                        || judged.path().parent().equals(finding.path())
                        || isWhole(judged) && judged.path().contains(finding.path()));
    }

    /** Whether it is about all that is inside; to have too few of some fields says nothing of the others. */
    private static boolean isWhole(Finding judged) {
        return !judged.path().isRoot() && !OF_NAMES.contains(judged.ruleId());
    }
}
