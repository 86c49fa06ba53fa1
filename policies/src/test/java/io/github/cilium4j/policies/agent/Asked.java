package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlReader;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks the judge about texts, and prints the answer as one line. */
final class Asked {
    /** The answer of a judge that has nothing to say. */
    static final String NOTHING = "";

    private final AgentSettings settings;

    Asked() {
        this(AgentSettings.defaults());
    }

    Asked(AgentSettings settings) {
        this.settings = settings;
    }

    AgentJudgement judge(String object) {
        return AgentJudge.judge(tree(object), settings);
    }

    static YamlMapping tree(String object) {
        return (YamlMapping) Objects.requireNonNull(
                YamlReader.read("", object).documents().get(0).root());
    }

    /** Returns the rules with their versions, such as {@code POL-111 1.18 1.19, POL-119}. */
    String object(String object) {
        return judge(object).violations().stream().map(Asked::line).collect(Collectors.joining(", "));
    }

    private static String line(AgentViolation violation) {
        String versions = violation.versions().size() == CiliumVersion.all().size()
                ? ""
                : violation.versions().stream().map(version -> " " + version).collect(Collectors.joining());
        return violation.rule().id() + versions;
    }

    static String policy(String spec) {
        return "{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: web, namespace: shop}, spec: "
                + spec + "}";
    }

    String spec(String spec) {
        return object(policy(spec));
    }

    String ingress(String element) {
        return spec("{endpointSelector: {}, ingress: [" + element + "]}");
    }

    String egress(String element) {
        return spec("{endpointSelector: {}, egress: [" + element + "]}");
    }

    String host(String direction, String element) {
        return object("{apiVersion: cilium.io/v2, kind: CiliumClusterwideNetworkPolicy, metadata: {name: host}, spec: "
                + "{nodeSelector: {}, " + direction + ": [" + element + "]}}");
    }
}
