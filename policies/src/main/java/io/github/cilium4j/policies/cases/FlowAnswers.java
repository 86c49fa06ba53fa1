package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.endpoint.Identity;
import io.github.cilium4j.policies.imported.ImportContext;
import io.github.cilium4j.policies.imported.ImportedPolicy;
import io.github.cilium4j.policies.imported.PolicyReader;
import io.github.cilium4j.policies.imported.TrafficDirection;
import io.github.cilium4j.policies.verdict.AgentConfig;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.Network;
import io.github.cilium4j.policies.verdict.Peer;
import io.github.cilium4j.policies.verdict.RuleReference;
import io.github.cilium4j.policies.verdict.Side;
import io.github.cilium4j.policies.verdict.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one version decides about the flows of a case. */
final class FlowAnswers {
    private final Network network;
    private final List<Flow> flows;

    private FlowAnswers(Network network, List<Flow> flows) {
        this.network = network;
        this.flows = flows;
    }

    static FlowAnswers of(Case asked, CiliumVersion version) {
        AgentConfig config = asked.config(version);
        List<Identity> identities = asked.peers().values().stream()
                .flatMap(peer -> peer.seenAs().stream().map(Endpoint.Seen::identity))
                .toList();
        Network network = Network.compile(config, imported(asked, config), identities);
        Map<String, Peer> peers = new HashMap<>();
        List<Flow> flows = asked.flows().stream()
                .map(flow -> new Flow(
                        peers.computeIfAbsent(flow.source(), name -> network.peer(asked.peer(name))),
                        peers.computeIfAbsent(flow.target(), name -> network.peer(asked.peer(name))),
                        PeerReader.protocol(flow.proto()),
                        flow.port()))
                .toList();
        return new FlowAnswers(network, flows);
    }

    /** A policy that a version does not take is left out. */
    private static List<ImportedPolicy> imported(Case asked, AgentConfig config) {
        PolicyReader reader = new PolicyReader(new ImportContext(
                config.version(), config.cluster(), config.localClusterOnly(), Optional.empty(), List.of()));
        return asked.policies().stream()
                .filter(policy -> policy.valid(config.version()))
                .flatMap(policy -> policy.object().stream())
                .map(object -> reader.read(object.root(), object.document()))
                .toList();
    }

    /** Returns why the policies cannot be enforced together at one of the ends; empty when they can. */
    Optional<String> conflict() {
        return flows.stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .flatMap(peer -> peer.conflict().stream())
                .findFirst();
    }

    /** Returns the decisions, as JSON objects. */
    List<Map<String, Object>> answers() {
        return flows.stream().map(this::answer).toList();
    }

    private Map<String, Object> answer(Flow flow) {
        Verdict verdict = network.verdict(flow);
        Map<String, Object> answer = new LinkedHashMap<>();
        put(answer, "egress", verdict.egress(), flow, TrafficDirection.EGRESS);
        put(answer, "ingress", verdict.ingress(), flow, TrafficDirection.INGRESS);
        return answer;
    }

    private void put(
            Map<String, Object> answer, String key, @Nullable Side side, Flow flow, TrafficDirection direction) {
        if (side != null) {
            answer.put(key, end(side, side.found() && side.enforced() ? network.deciding(flow, direction) : List.of()));
        }
    }

    private static Map<String, Object> end(Side side, List<RuleReference> deciding) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("verdict", side.isAllowed() ? "allow" : "deny");
        end.put("enforced", side.enforced());
        end.put("found", side.found());
        if (side.redirect()) {
            end.put("redirect", true);
        }
        if (side.isAllowed()) {
            auth(side).ifPresent(type -> end.put("auth", type));
        }
        List<String> rules =
                deciding.stream().map(FlowAnswers::name).distinct().sorted().toList();
        if (!rules.isEmpty()) {
            end.put("rules", rules);
        }
        return end;
    }

    private static Optional<String> auth(Side side) {
        return side.authentication().flatMap(mode -> switch (mode) {
            case DISABLED -> Optional.empty();
            case REQUIRED -> Optional.of("spire");
            case TEST_ALWAYS_FAIL -> Optional.of("test-always-fail");
        });
    }

    private static String name(RuleReference rule) {
        return rule.policy().namespace().orElse("") + "/" + rule.policy().name();
    }
}
