package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import io.github.cilium4j.model.schema.ApiServerJudge;
import io.github.cilium4j.model.schema.SchemaViolation;
import io.github.cilium4j.policies.agent.AgentJudge;
import io.github.cilium4j.policies.agent.AgentJudgement;
import io.github.cilium4j.policies.agent.AgentSettings;
import io.github.cilium4j.policies.agent.AgentViolation;
import io.github.cilium4j.policies.agent.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy of a case, judged for every version.
 *
 * @param object the policy; empty when its text holds none
 * @param unreadable why the text holds none; empty when it does
 * @param judgement what the agents say
 * @param refusals what the API servers say
 */
record JudgedPolicy(
        Optional<Parsed> object, String unreadable, AgentJudgement judgement, List<SchemaViolation> refusals) {
    private static final AgentSettings SETTINGS = AgentSettings.defaults();

    /** An object and its place. */
    record Parsed(YamlDocument document, YamlMapping root) {}

    static JudgedPolicy of(String text) {
        YamlStream stream = YamlReader.read("", text).single();
        Optional<Parsed> object = stream.hasErrors()
                ? Optional.empty()
                : stream.documents()
                        .get(0)
                        .mapping()
                        .map(root -> new Parsed(stream.documents().get(0), root));
        YamlMapping root = object.map(Parsed::root).orElse(YamlMapping.of(Map.of()));
        return new JudgedPolicy(
                object,
                object.isPresent() ? "" : why(stream),
                AgentJudge.judge(root, SETTINGS),
                ApiServerJudge.shared().judge(root));
    }

    private static String why(YamlStream stream) {
        return stream.findings().stream().findFirst().map(Finding::message).orElse("the policy is no map");
    }

    boolean valid(CiliumVersion version) {
        return object.isPresent() && judgement.valid(version);
    }

    /** Returns what a version says, as a JSON object. */
    Map<String, Object> answer(CiliumVersion version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("valid", valid(version));
        if (object.isEmpty()) {
            answer.put("schema", List.of(unreadable));
            answer.put("decode", unreadable);
            return answer;
        }
        List<String> refused = refused(version);
        if (!refused.isEmpty()) {
            answer.put("schema", refused);
        }
        judgement
                .first(version)
                .ifPresent(said -> answer.put(said.stage() == Stage.DECODING ? "decode" : "parse", words(said)));
        return answer;
    }

    private List<String> refused(CiliumVersion version) {
        return refusals.stream()
                .filter(refusal ->
                        refusal.versions().isEmpty() || refusal.versions().contains(version))
                .map(refusal -> refusal.path() + ": " + refusal.message())
                .toList();
    }

    private static String words(AgentViolation violation) {
        return violation.path() + ": " + violation.message();
    }
}
