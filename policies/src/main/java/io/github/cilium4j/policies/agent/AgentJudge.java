package io.github.cilium4j.policies.agent;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;

/**
 * What the agents of Cilium 1.18, 1.19 and 1.20 say of a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy, and what they stumble
 * over later. Source: cilium 1.18.6, 1.19.4 and 1.20.2, pkg/policy/api and pkg/k8s/apis/cilium.io/v2.
 *
 * <p>The object is judged as it is given. The API server, which sees it first, drops fields that it does not know and may refuse the
 * object for reasons of its own; fields that no version knows are skipped here as well, so its pruning changes no answer. Names of
 * fields have to be written as upstream writes them: a field in other letters is one of those that are dropped. Defaults of the schema
 * are not filled in, and none of them matters to the agent.
 *
 * @since 0.1.0
 */
public final class AgentJudge {
    private AgentJudge() {}

    /**
     * Judges an object, whatever it holds. Never throws.
     *
     * @param object the whole object, with {@code kind} and {@code metadata}
     * @param settings how the agent is configured
     */
    public static AgentJudgement judge(YamlMapping object, AgentSettings settings) {
        Violations violations = new Violations();
        Spot root = Spot.root(violations, object);
        ObjectTypes.POLICY.check(root);
        violations.leaveOutTheUndecodable();
        if (!violations.areComplete()) {
            new ObjectCheck(settings).check(root);
            MergeCheck.check(root, AgentJudgement.of(violations.all()).versionsWithout(Stage::refuses));
        }
        return AgentJudgement.of(violations.all());
    }

    /** Judges an object that was built in Java. */
    public static AgentJudgement judge(Manifest object, AgentSettings settings) {
        return judge((YamlMapping) Yaml.tree(object), settings);
    }
}
