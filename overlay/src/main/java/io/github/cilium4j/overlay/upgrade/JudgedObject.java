package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.manifest.RawManifest;
import io.github.cilium4j.core.yaml.BindingRules;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentJudgement;
import io.github.cilium4j.policies.agent.AgentSettings;
import io.github.cilium4j.policies.agent.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an object for every version, in the order of the gates, so that the first one that speaks of a field is quoted.
 *
 * @param findings what API server and agent say
 * @param agent what the agent says; empty for what is no policy
 */
record JudgedObject(List<Finding> findings, Optional<AgentJudgement> agent) {
    static JudgedObject of(RawManifest object) {
        List<Finding> findings = new ArrayList<>();
        ApiServerJudge.shared()
                .judge(object.content())
                .forEach(violation -> findings.add(violation.finding(object, object.subject())));
        Optional<AgentJudgement> agent = PolicyText.isPolicy(object)
                ? Optional.of(AgentJudge.judge(object.content(), AgentSettings.defaults()))
                : Optional.empty();
        agent.ifPresent(said -> findings.addAll(said.findings(object, object.subject())));
        return new JudgedObject(findings, agent);
    }

    /**
     * Returns whether a version would have said something, had it been there. An agent that cannot decode an object says nothing else,
     * and only of what it imports does it say that rules do not go together.
     */
    boolean knewOf(Finding finding, CiliumVersion version) {
        if (finding.gate() != Gate.AGENT || agent.isEmpty()) {
            return true;
        }
        boolean merging = agent.get().violations().stream()
                .anyMatch(violation -> violation.stage() == Stage.MERGING
                        && violation.rule().id().equals(finding.ruleId())
                        && violation.path().equals(finding.path()));
        return merging ? agent.get().valid(version) : agent.get().decodes(version);
    }

    /**
     * Returns whether a version takes the object as a whole, perhaps without fields that it does not know. Else nothing in it begins to
     * act.
     *
     * @param said what is said of the object in that version
     */
    boolean isTaken(List<Finding> said, CiliumVersion version) {
        boolean stored =
                said.stream().allMatch(finding -> finding.gate() != Gate.API_SERVER || isUnknownField(finding));
        return stored && agent.map(judgement -> judgement.valid(version)).orElse(true);
    }

    static boolean isUnknownField(Finding finding) {
        return finding.ruleId().equals(BindingRules.UNKNOWN_FIELD.id());
    }
}
