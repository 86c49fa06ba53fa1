package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import io.github.cilium4j.core.yaml.YamlStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers cases: whether agent and API server take the policies, and what both ends of the flows decide. Immutable; never throws.
 *
 * @since 0.1.0
 */
@Incubating("the form of cases follows what conformance/cilium records, and may grow with it")
public final class CaseAnswers {
    private final PeerSets sets;
    private final List<CiliumVersion> versions;

    /**
     * Creates what answers.
     *
     * @param sets the sets of peers that cases may name
     * @param versions the versions that are asked, in the order of the answers
     */
    public CaseAnswers(PeerSets sets, List<CiliumVersion> versions) {
        this.sets = sets;
        this.versions = List.copyOf(versions);
    }

    /**
     * The answers to one case.
     *
     * @param lines one JSON object for each version, without line ends; what could not be answered says so as {@code error}
     * @param problem why the case could not be answered, in one line; empty when it was
     */
    public record Reply(List<String> lines, Optional<String> problem) {
        /** Creates a reply. */
        public Reply {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Answers one case.
     *
     * @param text the case, a JSON object in UTF-8
     */
    public Reply reply(byte[] text) {
        YamlStream stream = YamlReader.read("", text).single();
        Optional<String> id = stream.documents().stream()
                .findFirst()
                .flatMap(YamlDocument::mapping)
                .flatMap(CaseAnswers::id);
        try {
            Case asked = Case.read(Bindings.require(stream), sets);
            List<String> lines = new ArrayList<>();
            for (CiliumVersion version : versions) {
                lines.add(Json.line(answer(id, asked, version)));
            }
            return new Reply(lines, Optional.empty());
        } catch (InvalidManifestException e) {
            return unanswered(id, e.getMessage() + ".");
        }
    }

    private static Optional<String> id(YamlMapping of) {
        return of.string("id");
    }

    private static Map<String, Object> answer(Optional<String> id, Case asked, CiliumVersion version) {
        Map<String, Object> answer = head(id, version);
        answer.put(
                "policies",
                asked.policies().stream().map(policy -> policy.answer(version)).toList());
        if (!asked.flows().isEmpty()) {
            FlowAnswers flows = FlowAnswers.of(asked, version);
            flows.conflict()
                    .ifPresentOrElse(
                            conflict -> answer.put("error", conflict), () -> answer.put("flows", flows.answers()));
        }
        return answer;
    }

    private Reply unanswered(Optional<String> id, String problem) {
        List<String> lines = versions.stream()
                .map(version -> {
                    Map<String, Object> answer = head(id, version);
                    answer.put("error", problem);
                    return Json.line(answer);
                })
                .toList();
        return new Reply(lines, Optional.of(problem));
    }

    private static Map<String, Object> head(Optional<String> id, CiliumVersion version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        id.ifPresent(name -> answer.put("id", name));
        answer.put("cilium", version.toString());
        return answer;
    }
}
