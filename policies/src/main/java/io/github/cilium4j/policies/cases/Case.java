package io.github.cilium4j.policies.cases;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlDocument;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.profile.PolicyEnforcementMode;
import io.github.cilium4j.policies.endpoint.Endpoint;
import io.github.cilium4j.policies.verdict.AgentConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case that can be asked.
 *
 * @param policies its policies
 * @param peers the ends of its flows by name
 * @param flows its flows
 * @param settings what it sets
 * @param mode which endpoints policies close
 */
record Case(
        List<JudgedPolicy> policies,
        Map<String, Endpoint> peers,
        List<FlowText> flows,
        Optional<SettingsText> settings,
        PolicyEnforcementMode mode) {

    /**
     * Reads a case.
     *
     * @throws InvalidManifestException when it is none
     */
    static Case read(YamlDocument document, PeerSets sets) {
        CaseText text = Bindings.require(Yaml.bind(document, FieldPath.root(), CaseText.class));
        return new Case(
                text.policies().stream().map(JudgedPolicy::of).toList(),
                text.peers().map(peers -> peers(document, peers, sets)).orElse(Map.of()),
                text.flows(),
                text.profile(),
                text.mode().map(Case::mode).orElse(PolicyEnforcementMode.DEFAULT));
    }

    private static Map<String, Endpoint> peers(YamlDocument document, YamlNode written, PeerSets sets) {
        return written instanceof YamlScalar name
                ? sets.named(name.text())
                : PeerReader.set(document, FieldPath.of("peers"));
    }

    private static PolicyEnforcementMode mode(String text) {
        return Arrays.stream(PolicyEnforcementMode.values())
                .filter(mode -> mode.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidManifestException(
                        "mode", Quoted.of(text) + " is no mode", "Write default, always or never"));
    }

    /** Returns the settings of the agent of a version. */
    AgentConfig config(CiliumVersion version) {
        AgentConfig.Builder config =
                AgentConfig.builder().version(version).mode(mode).hostFirewall(true);
        settings.ifPresent(set -> {
            set.dualStack().ifPresent(config::dualStack);
            set.hostFirewall().ifPresent(config::hostFirewall);
            set.policyDefaultLocalCluster().ifPresent(config::localClusterOnly);
            set.allowLocalhost().ifPresent(when -> config.allowLocalhost(!when.equals("policy")));
        });
        return config.build();
    }

    /** Returns the end of flows with a name. */
    Endpoint peer(String name) {
        Endpoint peer = peers.get(name);
        if (peer == null) {
            throw new InvalidManifestException(
                    "flows", Quoted.of(name) + " is no peer of this case", "Name one of " + peers.keySet());
        }
        return peer;
    }
}
